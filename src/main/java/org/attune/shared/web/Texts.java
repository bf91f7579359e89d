package org.attune.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.attune.shared.Refusal;

/** Texts of the features' message bundles, with their places filled in, in the reader's language. */
@Named
@ApplicationScoped
public class Texts {

    /** The text under a key of a feature's bundle. */
    public String of(String feature, String key, Object... arguments) {
        return in(locale(), feature, key, arguments);
    }

    /** For pages that hold the arguments in a list. */
    public String filled(String feature, String key, List<?> arguments) {
        return of(feature, key, arguments.toArray());
    }

    static String of(Refusal refusal) {
        return in(
                locale(),
                refusal.feature(),
                refusal.key(),
                refusal.arguments().stream().map(Texts::readable).toArray());
    }

    /** Days as people write them; all else is for the text to say. */
    private static Object readable(Object argument) {
        return argument instanceof LocalDate day ? Dates.fullDay(day, locale()) : argument;
    }

    /** The text in a given language, for letters and documents. */
    public static String in(Locale locale, String feature, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "org.attune." + feature + ".messages",
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale).format(arguments);
    }

    private static Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }
}

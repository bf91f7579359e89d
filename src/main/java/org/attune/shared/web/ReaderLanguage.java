package org.attune.shared.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.shared.Languages;

/**
 * The language of whoever reads this page: the one asked for by its address, else that of the account, else the one last
 * chosen on this device, else the first that the browser asks for and that there is, else English.
 */
@Named
@RequestScoped
public class ReaderLanguage {

    @Inject
    SignedInReader signedIn;

    @Inject
    HttpServletRequest request;

    private Locale language;

    public Locale get() {
        if (language == null) {
            language = Languages.of(request.getParameter(LanguageChoice.PARAMETER))
                    .or(signedIn::languageOfReader)
                    .or(this::chosenHere)
                    .orElseGet(this::askedByBrowser);
        }
        return language;
    }

    /** The other languages this page can be read in. */
    public List<Other> getOthers() {
        return Languages.WRITTEN.stream()
                .filter(written -> !written.equals(get()))
                .map(written -> new Other(written.getLanguage(), Languages.nameOf(written), addressIn(written)))
                .toList();
    }

    private String addressIn(Locale other) {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        return Stream.concat(
                        Stream.of(LanguageChoice.PARAMETER + "=" + other.getLanguage()),
                        Stream.of(query.split("&"))
                                .filter(part -> !part.isEmpty() && !part.startsWith(LanguageChoice.PARAMETER + "=")))
                .collect(joining("&", "?", ""));
    }

    private Optional<Locale> chosenHere() {
        var cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(LanguageChoice.COOKIE))
                .flatMap(cookie -> Languages.of(cookie.getValue()).stream())
                .findFirst();
    }

    private Locale askedByBrowser() {
        return Collections.list(request.getLocales()).stream()
                .flatMap(asked -> Languages.of(asked.toLanguageTag()).stream())
                .findFirst()
                .orElse(Languages.WRITTEN.get(0));
    }

    /** A link to the same page in another language. */
    public record Other(String tag, String name, String address) {}
}

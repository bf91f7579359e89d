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

    private static final String ASKED = LanguageChoice.PARAMETER + "=";

    @Inject
    SignedInReader signedIn;

    @Inject
    HttpServletRequest request;

    private Locale language;

    public Locale get() {
        if (language == null) {
            language = askedByAddress()
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
        return Stream.concat(
                        Stream.of(ASKED + other.getLanguage()),
                        asked().filter(part -> !part.isEmpty() && !part.startsWith(ASKED)))
                .collect(joining("&", "?", ""));
    }

    /** By the address alone: a form that is sent may have a field of the same name, or be too large to be read at all. */
    private Optional<Locale> askedByAddress() {
        return asked().filter(part -> part.startsWith(ASKED))
                .flatMap(part -> Languages.of(part.substring(ASKED.length())).stream())
                .findFirst();
    }

    private Stream<String> asked() {
        var query = request.getQueryString();
        return Stream.of((query == null ? "" : query).split("&"));
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

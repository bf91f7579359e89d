package org.attune.privacy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.shared.Languages;
import org.attune.shared.web.Texts;

/**
 * Sentences as a client once read them: of which version, in which language, and since when. That they are the very
 * sentences is proven by the digest that the ledger holds of them.
 */
public record ShownWording(String version, String tag, String name, LocalDate since, List<Sentence> sentences) {

    /** One question with what was said beside it. */
    public record Sentence(String question, String why, String who) {}

    /** Each wording that stands in these lines once, the first first; sentences that nobody can prove are left out. */
    static List<ShownWording> in(List<ConsentLine> lines, ZoneId zone, Object... names) {
        var first = new LinkedHashMap<String, ShownWording>();
        lines.stream()
                .filter(line -> line.language() != null)
                .forEach(line ->
                        first.computeIfAbsent(line.wording() + line.language(), key -> shown(line, zone, names)));
        return List.copyOf(first.values());
    }

    private static ShownWording shown(ConsentLine line, ZoneId zone, Object... names) {
        var language = Locale.forLanguageTag(line.language());
        return new ShownWording(
                line.wording(),
                line.language(),
                Languages.nameOf(language),
                LocalDate.ofInstant(line.at(), zone),
                Stream.of(ConsentScope.values())
                        .map(scope -> new Sentence(
                                say(line, language, scope, "", names),
                                say(line, language, scope, ".why", names),
                                say(line, language, scope, ".who", names)))
                        .toList());
    }

    private static String say(ConsentLine line, Locale language, ConsentScope scope, String part, Object... names) {
        return Texts.in(language, "privacy", Wording.key(line.wording(), scope, part), names);
    }
}

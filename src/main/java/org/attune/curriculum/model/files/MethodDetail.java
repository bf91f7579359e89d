package org.attune.curriculum.model.files;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds words that say how somebody could harm themselves, in files that speak of it at all. A coach needs to know how to
 * ask and whom to call; a description of means helps nobody and can hurt a reader.
 */
final class MethodDetail {

    /** One of them stands in every text the topic is found in; looking for a stem is quick. */
    private static final List<String> STEMS =
            List.of("suici", "harm", "life", "kill", "suizid", "selbst", "leben", "umbringen");

    private static final Pattern TOPIC = pattern("suicid\\p{L}*|self-?harm\\p{L}*|(end|ends|ending|take|taking|took)"
            + " (his|her|my|your|their|one's) (own )?life|kill(s|ed|ing)? (him|her|my|your|them|one)sel\\p{L}+|suizid\\p{L}*"
            + "|selbstmord\\p{L}*|selbstverletz\\p{L}*|sich das leben (zu )?nehmen|sich umbringen");

    private static final Pattern MEANS =
            pattern("overdos\\p{L}+|noose|(hang|hanged|hung|hanging|shoot|shot|shooting|drown|"
                    + "drowned|drowning|cut|cutting|poison\\p{L}*) (him|her|my|your|them|one)sel\\p{L}+|razor ?blades?|(slit|cut|cutting|"
                    + "slash\\p{L}*) (his|her|my|your|their|the) (wrists?|arms?|veins?|throat)|jump(s|ed|ing)? (off|in front of)|"
                    + "(handful|bottle|pack|box|packet)s? of (pills|tablets)|(take|took|takes|taking|swallow\\p{L}*|sav\\p{L}+ up) "
                    + "(\\p{L}+ ){0,3}(pills|tablets)|lethal dose|exhaust (pipe|fumes)|carbon monoxide|überdosis|erhäng\\p{L}*|"
                    + "pulsadern?|rasierklingen?|vor (den|einen) zug|von (der|einer) brücke (zu )?spring\\p{L}*|"
                    + "tabletten (zu )?(schlucken|sammeln|nehmen)|sich (zu )?(erschießen|ertränken|vergiften)");

    private MethodDetail() {}

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<!\\p{L})(" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static void check(String file, String text, Faults faults) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (STEMS.stream().noneMatch(lower::contains) || !TOPIC.matcher(text).find()) {
            return;
        }
        int line = 0;
        for (var words : (Iterable<String>) text.lines()::iterator) {
            line++;
            var match = MEANS.matcher(words);
            if (match.find()) {
                faults.add(file, line, "says-how-text-on-self", match.group().strip());
            }
        }
    }
}

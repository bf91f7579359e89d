package org.attune.curriculum.model.files;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds words by which coaching would claim to be treatment, or promise a result (R18). Naming therapy is fine, and
 * saying what coaching is not; claiming its work is not.
 */
final class Claims {

    private static final String CONDITION = "(depression|anxiety( disorders?)?|trauma|ptsd|burn-?out|addictions?|"
            + "disorders?|illness(es)?|phobias?|grief|insomnia|symptoms?)";

    private static final List<Pattern> CLAIMS = List.of(
            claim("(cure|cures|cured|curing)"),
            claim("(heal|heals|healed|healing|treat|treats|treated|treating|relieve|relieves|eliminate|eliminates) "
                    + "(your |their |the |his |her |a client'?s )?" + CONDITION),
            claim("(clinically|scientifically|medically) proven"),
            claim("(guarantee|guarantees|guaranteed) (to|that|results?|success|you|your)"),
            claim("proven to (work|help|heal|reduce|end)"),
            claim("(therapeutic|clinical) (results?|effects?|outcomes?|benefits?)"),
            claim("(diagnose|diagnoses|diagnosing) (your|the|a|his|her|their)"),
            claim("(works for everyone|always works|never fails|miracles?)"),
            claim(
                    "(heilt|heilen|kuriert|kurieren) (\\p{L}+ ){0,2}(depressionen?|angst|ängste|trauma\\p{L}*|burn-?out|sucht|"
                            + "störung(en)?|krankheit(en)?|beschwerden|schlafstörungen)"),
            claim(
                    "(behandelt|behandeln|beseitigt|beseitigen) (\\p{L}+ ){0,2}(depressionen?|angststörung(en)?|trauma\\p{L}*|"
                            + "burn-?out|sucht|störung(en)?|krankheit(en)?)"),
            claim("(klinisch|wissenschaftlich|medizinisch) (bewiesen|erwiesen)"),
            claim("(garantiert|garantieren) (ihnen |wir )?(erfolg|wirkung|dass|ergebnisse)"),
            claim("(wirkt bei allen|hilft immer|wirkt immer|versagt nie|wundermittel)"));

    /** One of them stands in every line in which a claim is found; looking for a stem is quick. */
    private static final List<String> STEMS = List.of(
            "cur",
            "heal",
            "treat",
            "reliev",
            "eliminat",
            "proven",
            "guarant",
            "therap",
            "clinic",
            "diagnos",
            "works",
            "fails",
            "miracle",
            "heil",
            "kurier",
            "behandel",
            "beseitig",
            "wiesen",
            "garantier",
            "wirkt",
            "hilft",
            "versagt",
            "wunder");

    private Claims() {}

    private static Pattern claim(String words) {
        return Pattern.compile(
                "(?<!\\p{L})" + words + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Notes each line of the text that makes a claim. */
    static void check(String file, String text, Faults faults) {
        int line = 0;
        for (var words : (Iterable<String>) text.lines()::iterator) {
            line++;
            var lower = words.toLowerCase(Locale.ROOT);
            if (STEMS.stream().noneMatch(lower::contains)) {
                continue;
            }
            for (var claim : CLAIMS) {
                var match = claim.matcher(words);
                if (match.find()) {
                    faults.add(
                            file,
                            line,
                            "claims-or-promises-too-much",
                            match.group().strip());
                }
            }
        }
    }
}

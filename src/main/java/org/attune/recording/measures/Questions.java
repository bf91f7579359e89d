package org.attune.recording.measures;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attune.recording.model.Cue;

/**
 * What kind of question a sentence is, by its words alone. A sentence is a question when it ends with a question mark.
 * It is leading when it carries its answer with it: by its end ("isn't it", "right", "oder"), or by its beginning unless
 * that is a question word ("have you tried", "don't you", "finden Sie nicht"). Otherwise it is open when one of its first
 * four words asks for more than yes or no ("what", "how", "was", "wie") or it asks to tell more; otherwise closed. Words cannot show tone: a warm "Right?" is counted like a pushing one.
 */
final class Questions {

    enum Kind {
        OPEN,
        CLOSED,
        LEADING
    }

    private static final Pattern SENTENCE = Pattern.compile("[^.?!…\\n]+[?!…]*[.?!…]*");
    private static final Pattern BEGINS_ANEW = Pattern.compile("(?!I\\b)\\p{Lu}");
    private static final int FIRST_WORDS = 4;

    private static final Set<String> ASKING = Set.of(
            "what",
            "what's",
            "how",
            "how's",
            "where",
            "when",
            "who",
            "whom",
            "which",
            "why",
            "was",
            "wie",
            "wo",
            "wohin",
            "woher",
            "woran",
            "worin",
            "worum",
            "wozu",
            "wodurch",
            "womit",
            "wovon",
            "wovor",
            "worauf",
            "wofür",
            "wer",
            "wen",
            "wem",
            "wann",
            "warum",
            "weshalb",
            "weswegen",
            "wieso",
            "welche",
            "welcher",
            "welches",
            "welchen",
            "welchem",
            "inwiefern");
    private static final Pattern MORE = Pattern.compile(
            "\\b(?:say|tell|hear) (?:me |us )?(?:a (?:bit|little) )?(?:more|about)\\b|\\bdescribe\\b|\\bwalk me through\\b"
                    + "|\\bmehr (?:dazu |davon |darüber )?(?:sagen|erzählen)\\b|\\berzähl\\w*|\\bbeschreib\\w*");
    private static final Pattern TAG = Pattern.compile(
            "\\b(?:don't|do not|isn't|aren't|wasn't|doesn't|didn't|haven't|hasn't|can't|won't|wouldn't|shouldn't)"
                    + " (?:you|it|that|this|they|he|she|we|there)$|,? (?:right|yes|no|correct|okay)$"
                    + "|\\b(?:nicht wahr|gell|stimmt's|oder|oder nicht|richtig|ja|nein|okay)$");
    private static final Pattern SUGGESTING = Pattern.compile(
            "^(?:and |but |so |well )?(?:don't|wouldn't|shouldn't|couldn't|isn't|aren't|wasn't|doesn't|didn't|haven't) "
                    + "|\\bhave you (?:ever |already )?(?:tried|considered|thought (?:of|about))\\b|\\byou mean\\b"
                    + "|\\b(?:finden|meinen|glauben|denken|wollen|sollten|könnten|wäre|ist|sind) (?:sie|du|es|das|wir) "
                    + "(?:\\w+ )?nicht\\b|\\b(?:findest|meinst|glaubst|denkst|willst|solltest|könntest) du (?:\\w+ )?nicht\\b"
                    + "|\\b(?:haben sie|hast du) (?:schon |schon einmal |schon mal |mal )?"
                    + "(?:\\w+ ){0,2}(?:versucht|überlegt|probiert|daran gedacht)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WHY_NOT =
            Pattern.compile("\\bwhy don't you\\b|\\bwhat about just\\b|\\bwarum .{0,40}nicht einfach\\b");

    private Questions() {}

    /** A question, and when the line begins in which it does. */
    record Asked(String words, long startMillis) {}

    /**
     * The sentences of a turn that are questions. Services break sentences into several lines as they like, so one goes
     * on in the next line unless that begins with a capital.
     */
    static List<Asked> in(List<Cue> turn) {
        var text = new StringBuilder();
        NavigableMap<Integer, Long> begins = new TreeMap<>();
        for (var cue : turn) {
            text.append(BEGINS_ANEW.matcher(cue.text()).lookingAt() ? '\n' : ' ');
            begins.put(text.length(), cue.startMillis());
            text.append(cue.text().replace('\n', ' '));
        }
        return SENTENCE.matcher(text)
                .results()
                .filter(found -> isQuestion(found.group().strip()))
                .map(found -> new Asked(
                        found.group().strip(), begins.floorEntry(beginOf(found)).getValue()))
                .toList();
    }

    private static boolean isQuestion(String sentence) {
        return sentence.matches(".*\\?[!?…]*") && sentence.length() > 1;
    }

    /** Behind the blanks that follow the sentence before. */
    private static int beginOf(MatchResult sentence) {
        var words = sentence.group();
        return sentence.start() + words.length() - words.stripLeading().length();
    }

    static Kind kindOf(String question) {
        var words = SpokenLanguage.words(question).toList();
        var text = String.join(" ", words);
        boolean asks = words.stream().limit(2).anyMatch(ASKING::contains);
        if (TAG.matcher(text).find()
                || WHY_NOT.matcher(text).find()
                || !asks && SUGGESTING.matcher(text).find()) {
            return Kind.LEADING;
        }
        boolean open = words.stream().limit(FIRST_WORDS).anyMatch(ASKING::contains)
                || MORE.matcher(text).find();
        return open ? Kind.OPEN : Kind.CLOSED;
    }
}

package org.attune.recording.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.recording.model.Cue;
import org.attune.recording.model.Voice;

/**
 * Who is who in a transcript: the names that a file used, each told to be a voice once. After that the names are gone.
 *
 * @param voices for each name the voice it stands for; a name that is missing or null was no name but words
 */
public record Cast(Map<String, Voice> voices) {

    /** No session has more voices; each name is a question to the coach, and is looked for in every line. */
    public static final int MOST_NAMES = 20;

    /** A place in which one of the names is spoken. */
    public record Mention(Cue cue, String name) {

        public String getTime() {
            return cue.getTime();
        }

        public String getName() {
            return name;
        }

        public String getText() {
            return cue.text();
        }
    }

    /** The names a transcript uses, in the order in which they are heard; our own labels are none. */
    public static List<String> namesIn(List<Cue> cues) {
        return cues.stream()
                .map(Cue::speaker)
                .filter(name -> !Voice.isLabel(name))
                .distinct()
                .toList();
    }

    /**
     * Whose voice a name may be, or null.
     *
     * @param coach the coach's own name
     * @param alias the client's
     */
    public static Voice guess(String name, String coach, String alias) {
        var word = name.toLowerCase(Locale.ROOT);
        if (name.equalsIgnoreCase(coach) || shareAPart(name, coach) || word.matches("(the )?(coach|trainer)")) {
            return Voice.COACH;
        } else if (shareAPart(name, alias) || word.matches("coachee|klientin|klient|kunde|kundin")) {
            return Voice.CLIENT;
        }
        return null;
    }

    private static boolean shareAPart(String name, String other) {
        return other != null && partsOf(name).anyMatch(part -> partsOf(other).anyMatch(part::equalsIgnoreCase));
    }

    /** Labels of ours, however they were written, as we write them. */
    public static List<Cue> withOurLabels(List<Cue> cues) {
        return cues.stream()
                .map(cue -> Voice.isLabel(cue.speaker())
                        ? cue.saidBy(Voice.ofLabel(cue.speaker()).label())
                        : cue)
                .toList();
    }

    /**
     * The transcript without the names.
     *
     * @param alsoInWords whether names are taken out where they are spoken, too
     */
    public List<Cue> applyTo(List<Cue> cues, boolean alsoInWords) {
        List<Cue> cast = new ArrayList<>();
        for (var cue : withOurLabels(cues)) {
            var told = Voice.isLabel(cue.speaker()) ? cue : named(cue);
            cast.add(alsoInWords ? told.saying(withoutNames(told.text())) : told);
        }
        return cast;
    }

    private Cue named(Cue cue) {
        var voice = voices.get(cue.speaker());
        return voice == null ? cue.saying(cue.speaker() + ": " + cue.text()).saidBy("") : cue.saidBy(voice.label());
    }

    /** Where the names, or parts of them, are spoken. */
    public static List<Mention> mentions(List<Cue> cues) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, Pattern> parts = new LinkedHashMap<>();
        namesIn(cues).stream().flatMap(Cast::partsOf).forEach(part -> parts.put(part, wordPattern(part)));
        for (var cue : cues) {
            parts.entrySet().stream()
                    .filter(part -> part.getValue().matcher(cue.text()).find())
                    .findFirst()
                    .ifPresent(part -> mentions.add(new Mention(cue, part.getKey())));
        }
        return mentions;
    }

    private String withoutNames(String text) {
        var without = text;
        for (var name : voices.entrySet()) {
            if (name.getValue() != null) {
                for (var part : partsOf(name.getKey()).toList()) {
                    var label = "[" + name.getValue().printed() + "]";
                    without = wordPattern(part).matcher(without).replaceAll(label);
                }
            }
        }
        return without.replaceAll("(\\[[A-Z][a-z]+(?: 2)?\\])(?: \\1)+", "$1");
    }

    /** Words of a name that could find a person; roles, numbers and single letters do not. */
    private static Stream<String> partsOf(String name) {
        return Stream.of(name.split("[\\s._]+"))
                .filter(part -> part.length() > 1 && Character.isUpperCase(part.charAt(0)))
                .filter(part -> !SpeakerNames.isRole(part.toLowerCase(Locale.ROOT)));
    }

    private static Pattern wordPattern(String part) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])");
    }
}

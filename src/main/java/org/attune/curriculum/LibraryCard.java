package org.attune.curriculum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that stands in the library, whatever it is. Exactly one of page, persona, instrument and protocol is there.
 *
 * @param about what it is, in a sentence or two
 * @param minutes what it asks of a reader or client, nothing where that makes no sense
 */
public record LibraryCard(Kind kind, String id, String title, String about, int minutes, Source source) {

    /** What the library keeps, in the order in which it is shown. */
    public enum Kind {
        SCRIPTS,
        TEMPLATES,
        PROTOCOLS,
        PLAYBOOKS,
        PERSONAS,
        INSTRUMENTS,
        OTHERS;

        /** As it stands in addresses and keys of texts, and as the shelf is called. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        static Kind ofShelf(String shelf) {
            return of(shelf)
                    .filter(kind -> kind != PERSONAS && kind != INSTRUMENTS)
                    .orElse(OTHERS);
        }
    }

    /** What the card is made of. */
    public record Source(LibraryPage page, Persona persona, Instrument instrument, SafetyProtocol protocol) {}

    public LibraryPage page() {
        return source.page();
    }

    public Persona persona() {
        return source.persona();
    }

    public Instrument instrument() {
        return source.instrument();
    }

    /** Behaviours it serves; the people and instruments of the library serve none in particular. */
    public List<String> behaviours() {
        return page() == null ? List.of() : page().behaviours();
    }

    /** Whether a coach may want to say it in words of their own (S77). */
    public boolean isSaid() {
        return kind == Kind.SCRIPTS;
    }

    /** Whether it is there to be filled in and sent. */
    public boolean isFilledIn() {
        return kind == Kind.TEMPLATES;
    }

    /** Where it is read. */
    public String href() {
        return source.protocol() == null ? "/curriculum/card?id=" + id : "/curriculum/protocol";
    }
}

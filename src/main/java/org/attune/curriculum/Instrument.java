package org.attune.curriculum;

import java.util.List;

/**
 * A way of measuring, as the register knows it: what it measures, who may use it under which licence, and how a number
 * from it may be read. Its questions are here only when they are our own or may be shipped.
 *
 * @param minutes what answering asks of a client
 * @param reading how to read a score with its uncertainty
 */
public record Instrument(String id, String name, Use use, Licence licence, String reading, List<Question> questions) {

    /** Whether an instrument comes with Attune. */
    public enum Stance {
        SHIPS,
        SLOT,
        REFERENCE,
        NEVER
    }

    /**
     * What it is for.
     *
     * @param validated whether studies have looked at what the number means
     */
    public record Use(String measures, int minutes, String audience, boolean validated) {}

    /** By what right it is here, or why it is not. */
    public record Licence(Stance stance, String terms, String source) {}

    /** A question with the words at both ends of its scale. */
    public record Question(String id, String text, int least, int most, String leastMeans, String mostMeans) {}

    public boolean isShipped() {
        return licence.stance() == Stance.SHIPS;
    }
}

package org.attune.recording;

/** One recording, or one spoken answer by the number of its try, as far as it is files. */
public record StoredItem(boolean spoken, long id) {

    private static final String SPOKEN = "spoken ";
    private static final String MEDIA = "media ";

    /** As a job names it. */
    public String written() {
        return (spoken ? SPOKEN : MEDIA) + id;
    }

    /** @see #written */
    public static StoredItem read(String written) {
        boolean spoken = written.startsWith(SPOKEN);
        return new StoredItem(spoken, Long.parseLong(written.substring((spoken ? SPOKEN : MEDIA).length())));
    }
}

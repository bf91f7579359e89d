package org.attune.recording.model;

/** Why something was deleted, as its receipt says. The words of a receipt never change: its digest is made of them. */
public enum DeletionReason {
    OWNER("the coach who recorded it wished it"),
    CONSENT("the client's consent was taken back or had ended"),
    CLIENT("the client wished this recording to go"),
    RETENTION("the day until which it was to be kept had come"),
    ORIGINAL("parts of it were taken out, and the coach ended what was there before"),
    AGAIN("it had been deleted before, and a backup that was put back had brought it back");

    private final String words;

    DeletionReason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    public static DeletionReason of(ErasureCause cause) {
        return valueOf(cause.name());
    }
}

package org.attune.shared;

/** The person whose data is meant: somebody with an account, or a client, who has none. */
public record Subject(Kind kind, long id) {

    /** What kind of person this is to the school. */
    public enum Kind {
        ACCOUNT,
        CLIENT
    }

    public static Subject account(long id) {
        return new Subject(Kind.ACCOUNT, id);
    }

    public static Subject client(long id) {
        return new Subject(Kind.CLIENT, id);
    }

    public boolean isClient() {
        return kind == Kind.CLIENT;
    }
}

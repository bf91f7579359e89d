package org.attune.privacy;

/** What of a session was opened. */
public enum Opened {
    /** Sound or picture was played. */
    MEDIA,
    TRANSCRIPT,
    /** Comments that quote the session. */
    COMMENTS,
    /** A copy left the server. */
    DOWNLOAD;

    boolean isEachTimeAnew() {
        return this == MEDIA || this == DOWNLOAD;
    }
}

package org.attune.recording;

import java.util.List;

/** Names of what lies in a recording's folder. */
final class MediaObjects {

    /** The file as it was uploaded. */
    static final String MEDIA = "media";

    /** The copy browsers can play, where they cannot play what was sent. */
    static final String PLAYABLE = "playable";

    /** Sound alone, small enough for a slow line. */
    static final String LIGHT = "light";

    /** What there is of a file as it was sent, by the names of its objects. */
    static final List<String> ORIGINALS = List.of(MEDIA, PLAYABLE, LIGHT);

    private static final String REDACTED = "redacted-";

    private MediaObjects() {}

    /** A version without what was taken out. */
    static String redacted(int number) {
        return REDACTED + number;
    }
}

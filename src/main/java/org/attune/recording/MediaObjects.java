package org.attune.recording;

/** Names of what lies in a recording's folder. */
final class MediaObjects {

    /** The file as it was uploaded. */
    static final String MEDIA = "media";

    /** The copy browsers can play, where they cannot play what was sent. */
    static final String PLAYABLE = "playable";

    /** Sound alone, small enough for a slow line. */
    static final String LIGHT = "light";

    private MediaObjects() {}
}

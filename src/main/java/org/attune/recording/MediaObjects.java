package org.attune.recording;

/** Names of what lies in a recording's folder. */
final class MediaObjects {

    /** The file as it was uploaded. */
    static final String MEDIA = "media";

    /** The copy with length and index, where the uploaded file has neither. */
    static final String PLAYABLE = "playable";

    private MediaObjects() {}
}

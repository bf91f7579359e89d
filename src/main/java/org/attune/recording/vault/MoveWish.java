package org.attune.recording.vault;

/** What is to become of an object that is on its way between folder and bucket; asked before each piece of it. */
public enum MoveWish {
    /** It belongs where it goes. */
    GOES,
    /** The operator wants it where it was; it stays there whole. */
    STAYS,
    /** It was erased; nothing of it may be left at either place. */
    GONE
}

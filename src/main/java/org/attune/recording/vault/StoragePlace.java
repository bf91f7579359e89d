package org.attune.recording.vault;

/** Where finished recordings can lie. */
public enum StoragePlace {
    /** The folder of this machine, or one that all machines share. */
    FOLDER,
    /** An S3-compatible store. */
    BUCKET;

    public StoragePlace other() {
        return this == FOLDER ? BUCKET : FOLDER;
    }
}

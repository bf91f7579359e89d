package org.attune.certification.model;

/** A programme and the version of its requirements, with the digest of the file it was read from. */
public record SetVersion(String programme, int number, String digest) {

    @Override
    public String toString() {
        return programme + "/v" + number;
    }
}

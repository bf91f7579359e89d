package org.attune.certification.model;

/** One line of a requirement set: where it stands on the path, what it asks in the reader's words, and the rule. */
public record Requirement(String id, String stage, String title, String why, Predicate predicate) {

    /** The lead's decision comes last and cannot be worked towards; everything else can. */
    public boolean isDecision() {
        return predicate instanceof Attestation attestation && attestation.isDecision();
    }
}

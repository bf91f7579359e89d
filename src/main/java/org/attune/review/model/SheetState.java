package org.attune.review.model;

/** A sheet is written in as a draft, then locked for good, then shown to the other side. */
public enum SheetState {
    DRAFT,
    LOCKED,
    RELEASED
}

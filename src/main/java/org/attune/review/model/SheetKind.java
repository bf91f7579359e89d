package org.attune.review.model;

/** Whose eyes a rating sheet is filled in with. */
public enum SheetKind {
    /** The trainee's own, always first (R12). */
    SELF,
    REVIEWER
}

package org.attune.review.model;

/** How feedback landed. All three are welcome; what counts is that it was read and answered with a goal. */
public enum Answer {
    AGREE,
    UNCLEAR,
    DISAGREE
}

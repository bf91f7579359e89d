package org.attune.review;

import org.attune.review.model.Lane;

/**
 * What somebody wrote at a moment and wants kept.
 *
 * @param id the comment that is rewritten, or null for a new one
 * @param start when, as typed, for example 12:41
 * @param end the end of a stretch as typed, or null
 * @param behaviour a behaviour of the rubric, or null
 * @param quote the line of the transcript, or null
 * @param seen {@link Moment#version} as it was when the writer began to rewrite it; ignored for a new one
 */
public record MomentDraft(
        Long id, String start, String end, Lane lane, String behaviour, String text, String quote, long seen) {}

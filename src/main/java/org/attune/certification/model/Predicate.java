package org.attune.certification.model;

/**
 * A requirement as a typed question to the evidence (R2). Each kind of question is one type; a requirement set composes
 * them as data, so that the rules of an outside body are never code.
 */
public sealed interface Predicate
        permits AtLeast,
                MinutesAtLeast,
                CalendarSpan,
                HourRatio,
                ScoreCut,
                Attestation,
                ReviewedRecording,
                Share,
                StillValid,
                GapAtMost,
                Series,
                Labelled,
                Composition {

    Finding judge(Situation situation);
}

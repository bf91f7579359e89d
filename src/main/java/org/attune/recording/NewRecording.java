package org.attune.recording;

import java.time.LocalDate;

/**
 * What a coach says of a session before its recording is sent.
 *
 * @param firstNamesOnly whether nobody is named in full on it (R9)
 * @param aiUsed whether a program prompted the coach during the session
 */
public record NewRecording(
        long clientId, LocalDate sessionOn, Engagement engagement, boolean aiUsed, boolean firstNamesOnly) {}

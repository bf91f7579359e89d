package org.attune.recording;

import java.time.LocalDate;
import java.util.List;

/**
 * What a coach says of a session before its recording is sent.
 *
 * @param others further clients who can be heard besides the first (E3)
 * @param language what is spoken, as a BCP 47 tag
 * @param firstNamesOnly whether nobody is named in full on it (R9)
 * @param aiUsed whether a program prompted the coach during the session
 */
public record NewRecording(
        long clientId,
        List<Long> others,
        LocalDate sessionOn,
        Engagement engagement,
        String language,
        boolean aiUsed,
        boolean firstNamesOnly) {}

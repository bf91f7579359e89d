package org.attune.recording.model;

import java.time.LocalDate;
import org.attune.recording.Engagement;

/** What the coach says about a session before its recording is sent. */
public record SessionFacts(long clientId, LocalDate sessionOn, Engagement engagement, boolean aiUsed) {}

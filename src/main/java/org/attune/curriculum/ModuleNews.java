package org.attune.curriculum;

import java.time.Instant;

/**
 * That a module is taught in a newer version than the one somebody began.
 *
 * @param digest the newer version
 * @param text what its publisher says: the notice where everybody must read it, else what is new; null where they said nothing
 * @param mustRead whether the learner has to go over before they go on (R23: a safety fix)
 * @param since when it was published; null for what came with Attune itself
 */
public record ModuleNews(String digest, String text, boolean mustRead, Instant since) {}

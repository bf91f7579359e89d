/**
 * Recorded sessions: uploaded resumably, checked, encrypted with a key of their own, streamed to whom the consent of
 * everybody who can be heard allows, and gone for good when one of them withdraws it (R9, R10, R11, R22, E2, E9). With
 * them what is made from a session and lives and ends with it: transcript, measures, redacted version, spoken drill answers.
 *
 * <p>Other features know a recording by its id. They learn of its end by {@link org.attune.recording.RecordingErased}
 * and keep texts that quote it sealed under its key, so that those end with it.
 *
 * <p>Out of scope: who reviews a recording and what they say about it (review); who consents to what (privacy).
 */
package org.attune.recording;

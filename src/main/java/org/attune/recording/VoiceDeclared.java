package org.attune.recording;

/**
 * Somebody else can be heard on a recording than was thought; it is closed until they, too, have agreed (E3).
 *
 * @param firstClientId the client it was planned with
 */
public record VoiceDeclared(long recordingId, long firstClientId) {}

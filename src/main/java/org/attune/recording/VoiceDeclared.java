package org.attune.recording;

/** Somebody else can be heard on a recording than was thought; it is closed until they, too, have agreed (E3). */
public record VoiceDeclared(long recordingId) {}

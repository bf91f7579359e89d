package org.attune.practice;

/** Something happened in a meeting that its people should see. Tells which one and nothing of it. */
public record TriadChanged(long triadId, long changes) {}

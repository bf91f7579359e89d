package org.attune.review;

/**
 * What became of a comment that was kept.
 *
 * @param overwritten whether another window had changed it meanwhile; the last one to write wins and is told
 */
public record Kept(long id, boolean overwritten) {}

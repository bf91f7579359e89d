package org.attune.curriculum;

/**
 * Something a coach can be seen or heard doing (R13). The text completes the sentence "The coach …". A missed critical
 * behaviour cannot be made up for by others (R14).
 */
public record Behaviour(String id, String domain, boolean critical, String text) {}

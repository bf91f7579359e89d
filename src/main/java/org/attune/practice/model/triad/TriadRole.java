package org.attune.practice.model.triad;

/** What somebody does in a round (R8). Observers speak to the coach only. */
public enum TriadRole {
    COACH,
    CLIENT,
    OBSERVER
}

package org.attune.recording;

/** Whether a session belongs to real coaching work or was practice among trainees; only the first can count hours. */
public enum Engagement {
    REAL,
    PRACTICE
}

package org.attune.certification.model;

/** A part of the path, for example "Learn" or "Be seen": requirements are grouped by it. */
public record Stage(String id, String title) {}

package org.attune.review.web;

import java.util.List;

/** One sentence about what is missing, and the behaviours it is missing for. */
public record GapLine(String text, List<String> behaviours) {}

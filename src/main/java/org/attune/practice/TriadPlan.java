package org.attune.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody fills in to book a meeting; day and time are theirs, in their own zone.
 *
 * @param partners who is invited
 * @param link address at the school's own video service, or null
 * @param scenes a scene for each round, in order; a place may be empty
 */
public record TriadPlan(LocalDate day, LocalTime time, List<Long> partners, String link, List<String> scenes) {}

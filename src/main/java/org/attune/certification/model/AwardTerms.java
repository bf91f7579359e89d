package org.attune.certification.model;

/**
 * What a certificate of this set says and how long it holds: calendar months of validity, how early its renewal opens,
 * the days of grace after expiry, and how long a late renewal remains possible (none when zero).
 */
public record AwardTerms(String title, int validMonths, int renewalOpensMonths, int graceDays, int lateMonths) {}

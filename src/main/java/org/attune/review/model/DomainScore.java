package org.attune.review.model;

/**
 * The mean of a domain's rated behaviours, always told together with how many were rated: 4.0 from one behaviour is not
 * 4.0 from six. A domain without any rated behaviour has no mean.
 */
public record DomainScore(String domain, boolean required, double floor, Double mean, int rated, int of) {

    /** Without a rated behaviour there is nothing that could reach the floor (R14). */
    public boolean meetsFloor() {
        return mean != null && mean >= floor;
    }
}

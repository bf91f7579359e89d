package org.attune.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Somebody of the cohort while they are being loaded.
 *
 * @param people ids of everybody at the school by their key in the file
 */
record Learner(long organizationId, long id, long enrolmentId, LocalDate today, ZoneId zone, Map<String, Long> people) {

    long person(String key) {
        var id = people.get(key);
        if (id == null) {
            throw new IllegalArgumentException("Nobody in the cohort is called " + key);
        }
        return id;
    }
}

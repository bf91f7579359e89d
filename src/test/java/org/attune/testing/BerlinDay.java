package org.attune.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day it is for the people of the tests. They live in Berlin, so that for an hour or two of each night it is
 * another day for them than for the server; a test that took the server's would fail then.
 */
public final class BerlinDay {

    /** Where they live. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private BerlinDay() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}

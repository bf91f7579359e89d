package org.attune.shared.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;

/** The time zone of whoever reads this page; UTC until sign-in tells better. */
@RequestScoped
public class ReaderZone {

    private ZoneId zone = ZoneId.of("UTC");

    public ZoneId get() {
        return zone;
    }

    public void is(ZoneId readersZone) {
        zone = readersZone;
    }
}

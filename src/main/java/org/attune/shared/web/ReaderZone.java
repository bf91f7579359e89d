package org.attune.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/**
 * The time zone of whoever reads this page: what the page says, as for a client behind a link, else that of the
 * account, else UTC.
 */
@RequestScoped
public class ReaderZone {

    private static final ZoneId NOBODYS = ZoneId.of("UTC");

    @Inject
    SignedInReader signedIn;

    private ZoneId zone;

    public ZoneId get() {
        if (zone == null) {
            zone = signedIn.zoneOfReader().orElse(NOBODYS);
        }
        return zone;
    }

    public void is(ZoneId readersZone) {
        zone = readersZone;
    }
}

package org.attune.shared.web;

import java.time.ZoneId;
import java.util.Optional;

/** The zone chosen by whoever is signed in; told by the feature that knows accounts. */
public interface SignedInZone {

    /** Empty when nobody is signed in. */
    Optional<ZoneId> zoneOfReader();
}

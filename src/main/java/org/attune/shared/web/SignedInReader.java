package org.attune.shared.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** How whoever is signed in wants to read; told by the feature that knows accounts. */
public interface SignedInReader {

    /** Empty when nobody is signed in. */
    Optional<ZoneId> zoneOfReader();

    /** Empty when nobody is signed in, or they read in the language of their browser. */
    Optional<Locale> languageOfReader();
}

package org.attune.practice;

import java.util.List;
import java.util.Optional;

/** Implemented by each feature that holds something a person may want to reflect on. */
public interface OccasionSource {

    /** Its word for addresses and texts, for example {@code scene}. */
    String kind();

    /** What the signed-in person did last, the latest first. */
    List<Occasion> mine();

    /** One of the signed-in person's, empty when it is somebody else's or gone. */
    Optional<Occasion> mine(long id);
}

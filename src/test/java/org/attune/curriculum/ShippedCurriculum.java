package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For in-container tests: what is shipped is served again, whatever the test before has published. */
@ApplicationScoped
public class ShippedCurriculum {

    @Inject
    Publishing publishing;

    @Inject
    Shelf shelf;

    /** Reads it anew only when something else is served. */
    public void isServed() {
        var shipped = publishing.shipped();
        if (!shipped.digest().equals(shelf.tree().digest())) {
            publishing.publish(shipped);
        }
    }
}

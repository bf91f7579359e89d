package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import org.attune.curriculum.model.files.Content;

/** Holds the curriculum that is served now. It is exchanged as a whole or not at all. */
@ApplicationScoped
public class Shelf {

    private volatile Content content = Content.none();

    void put(Content published) {
        content = published;
    }

    Content content() {
        return content;
    }

    /** Whether there is anything to teach. */
    public boolean isEmpty() {
        return content.isEmpty();
    }
}

package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.attune.curriculum.model.files.Content;
import org.attune.curriculum.model.files.ContentTree;

/** Holds the curriculum that is served now. It is exchanged as a whole or not at all. */
@ApplicationScoped
public class Shelf {

    private volatile Served served = new Served(Content.none(), ContentTree.of(Map.of()));

    private record Served(Content content, ContentTree tree) {}

    void put(Content published, ContentTree tree) {
        served = new Served(published, tree);
    }

    Content content() {
        return served.content();
    }

    /** The files it was read from. */
    ContentTree tree() {
        return served.tree();
    }

    /** Whether there is anything to teach. */
    public boolean isEmpty() {
        return content().isEmpty();
    }
}

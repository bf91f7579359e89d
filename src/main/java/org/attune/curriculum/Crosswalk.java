package org.attune.curriculum;

import java.util.List;

/**
 * Where our competencies meet those of an outside body: by number only, because the words are theirs. Nothing in it
 * says that the body has looked at ours.
 */
public record Crosswalk(String id, String body, String edition, String note, List<Row> rows) {

    /** @param theirs numbers in the body's own list; empty when it has nothing near */
    public record Row(String domain, List<String> theirs) {}
}

package org.attune.curriculum.model.search;

/**
 * A part of a page that can be found: what stands below one of its headings.
 *
 * @param heading the heading, or nothing for what stands above the first one
 * @param anchor the heading's id on the page, or nothing for the top
 */
public record Passage(Place place, String title, String heading, String anchor, String text) {

    /**
     * The page a passage is on.
     *
     * @param kind what sort of page, for example {@code lesson}
     * @param module the module of a lesson, nothing for other pages
     */
    public record Place(String kind, String module, String id) {}
}

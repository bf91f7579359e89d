package org.attune.testing;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where many pages hold content of few kinds, axe looks at each kind once: at whatever page shows an element of a sort
 * that none before it showed.
 */
public final class Novelty {

    private static final String KINDS = """
            [...document.querySelectorAll("main *")].map((one) => [one.localName, one.getAttribute("type"),
                one.getAttribute("role"), ...[...one.classList].sort()].join(" "))""";

    private final Set<String> seen = new HashSet<>();

    /** Looks at the page as it stands if it holds something new. */
    @SuppressWarnings("unchecked")
    public Page look(Person person) {
        if (seen.addAll((List<String>) person.page().evaluate(KINDS))) {
            person.look();
        }
        return person.page();
    }
}

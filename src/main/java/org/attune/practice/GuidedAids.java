package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.Lesson;
import org.attune.curriculum.LibraryPage;
import org.attune.identity.Permitted;
import org.attune.practice.model.reflection.GuideText;

/**
 * Short practices to come to rest, for a coach before or after a session or in the middle of a scene. All words come
 * from the library; that somebody used one is written down nowhere.
 */
@ApplicationScoped
@Permitted
public class GuidedAids {

    private static final String GROUNDING = "script-guide-look-around";
    private static final String BREATH = "script-guide-paced-breath";
    private static final List<String> SCANS =
            List.of("script-guide-edges-of-the-body", "script-guide-outward-attention", "script-guide-two-places");
    private static final String PROMPTS = "script-prompts-by-arousal";
    private static final String WHEN_NOT = "script-when-not-to-settle";

    @Inject
    Catalog catalog;

    /** One of them, with its name, in the language it is in. */
    public record Guide(String id, String title, GuideText text, String language) {}

    /** A minute of looking around. */
    public Optional<Guide> grounding() {
        return guide(GROUNDING);
    }

    public Optional<Guide> breath() {
        return guide(BREATH);
    }

    /** Along the edges of the body, with attention outward, and a short one. */
    public List<Guide> scans() {
        return SCANS.stream().map(this::guide).flatMap(Optional::stream).toList();
    }

    /** Sentences for a session, by how stirred up somebody is. */
    public Optional<Guide> prompts() {
        return guide(PROMPTS);
    }

    /** When it is better to leave all this. */
    public Optional<Guide> whenNot() {
        return guide(WHEN_NOT);
    }

    private Optional<Guide> guide(String id) {
        return catalog.library().stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .map(page -> new Guide(id, page.title(), GuideText.of(htmlOf(page)), page.language()));
    }

    private static String htmlOf(LibraryPage page) {
        return page.pieces().stream()
                .map(Lesson.Piece::html)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}

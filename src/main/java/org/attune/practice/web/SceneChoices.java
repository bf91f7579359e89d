package org.attune.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.curriculum.ScenarioText;
import org.attune.practice.TriadBooking;
import org.attune.shared.web.Texts;

/** All scenes as lines of a menu, each with its level and with what it holds. */
@ApplicationScoped
public class SceneChoices {

    @Inject
    TriadBooking booking;

    @Inject
    Texts texts;

    Map<String, String> all() {
        var lines = new LinkedHashMap<String, String>();
        booking.scenes().forEach(scene -> lines.put(scene.id(), line(scene)));
        return lines;
    }

    private String line(ScenarioText scene) {
        var heading = scene.heading();
        var level = texts.of("practice", "level." + heading.level());
        return heading.contentNotes().isEmpty()
                ? texts.of("practice", "triad.book.scene.line", heading.title(), level)
                : texts.of(
                        "practice",
                        "triad.book.scene.line.notes",
                        heading.title(),
                        level,
                        String.join(", ", heading.contentNotes()));
    }
}

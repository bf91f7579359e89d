package org.attune.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * A bundle that has no file for English falls back to the language of the machine before it falls back to its own
 * texts, so that on a German server English readers would read German. Nothing here depends on the machine's language.
 */
@ApplicationScoped
class EnglishByDefault {

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Locale.setDefault(Locale.ENGLISH);
    }
}

package org.attune.logbook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.shared.web.Texts;

/** Whole minutes as hours and minutes, as people say them (R4: only shown so, never kept so). */
@Named
@ApplicationScoped
public class Durations {

    private static final int HOUR = 60;

    @Inject
    Texts texts;

    public String of(long minutes) {
        if (minutes < HOUR) {
            return texts.of("logbook", "duration.m", minutes);
        }
        return minutes % HOUR == 0
                ? texts.of("logbook", "duration.h", minutes / HOUR)
                : texts.of("logbook", "duration.hm", minutes / HOUR, minutes % HOUR);
    }
}

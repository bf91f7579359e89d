package org.attune.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people say them, always in the reader's zone: "today 14:30", "Fri 4 Dec", "4 December 2026". */
@Named
@RequestScoped
public class Dates {

    private static final int NEAR_DAYS = 180; // So near that a day without its year is not mistaken.

    @Inject
    Clock clock;

    @Inject
    ReaderZone zone;

    /** A moment, near ones by word. */
    public String moment(Instant instant) {
        if (instant == null) {
            return "";
        }
        var then = instant.atZone(zone());
        return dayOf(then.toLocalDate()) + then.format(DateTimeFormatter.ofPattern(" HH:mm", locale()));
    }

    /** A moment with the short name of the reader's zone, where somebody may be away from home: "today 14:30 CET". */
    public String zoned(Instant instant) {
        return instant == null
                ? ""
                : moment(instant) + instant.atZone(zone()).format(DateTimeFormatter.ofPattern(" zzz", locale()));
    }

    /** The reader's zone by its full name, such as Europe/Berlin. */
    public String getZoneName() {
        return zone().getId();
    }

    /** The day of a moment, near ones by word. */
    public String day(Instant instant) {
        return instant == null ? "" : dayOf(instant.atZone(zone()).toLocalDate());
    }

    /** A calendar day, near ones by word. */
    public String dayOf(LocalDate day) {
        if (day == null) {
            return "";
        }
        long away = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(zone())), day);
        if (Math.abs(away) <= 1) {
            return Texts.in(locale(), "shared", "day." + away);
        }
        return day.format(pattern(Math.abs(away) < NEAR_DAYS ? "near" : "far", locale()));
    }

    /** The full date and time, for hover and screen readers. */
    public String full(Instant instant) {
        return instant == null ? "" : fullMoment(instant.atZone(zone()), locale());
    }

    /** The full calendar date. */
    public String fullDay(LocalDate day) {
        return day == null ? "" : fullDay(day, locale());
    }

    /** The full calendar date in a given language, for letters and documents. */
    public static String fullDay(LocalDate day, Locale language) {
        return day.format(pattern("full", language));
    }

    /** Weekday, date and time in a given language. */
    public static String fullMoment(ZonedDateTime moment, Locale language) {
        return moment.format(pattern("moment", language));
    }

    private static DateTimeFormatter pattern(String name, Locale language) {
        return DateTimeFormatter.ofPattern(Texts.in(language, "shared", "day.pattern." + name), language);
    }

    /** Machine-readable, for the datetime attribute. */
    public String iso(Instant instant) {
        return instant == null
                ? ""
                : ZonedDateTime.ofInstant(instant, zone()).toOffsetDateTime().toString();
    }

    /** Today in the reader's zone. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    private ZoneId zone() {
        return zone.get();
    }

    private static Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }
}

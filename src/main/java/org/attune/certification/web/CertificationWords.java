package org.attune.certification.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.attune.certification.model.Labelled;
import org.attune.certification.model.Sentence;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.LibraryPage;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** Turns what the rules found into sentences in the reader's language and days in the reader's manner. */
@Named
@RequestScoped
public class CertificationWords {

    private static final String FEATURE = "certification";
    private static final int HOUR = 60;

    /** The one sentence that lists documents: people know them by their titles. */
    private static final String STILL_TO_SIGN = "count.acknowledgement.missing";

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Catalog catalog;

    public String of(List<Sentence> sentences) {
        return sentences.stream().map(this::of).collect(joining(" "));
    }

    /** The same part by part: each named part of a requirement is a text of its own. */
    public List<String> parts(List<Sentence> sentences) {
        List<String> parts = new ArrayList<>();
        List<Sentence> part = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.key().equals(Labelled.KEY) && !part.isEmpty()) {
                parts.add(of(part));
                part.clear();
            }
            part.add(sentence);
        }
        parts.add(of(part));
        return parts;
    }

    public String of(Sentence sentence) {
        var arguments = sentence.key().equals(STILL_TO_SIGN)
                ? new Object[] {titles((String) sentence.arguments().get(0))}
                : sentence.arguments().stream().map(this::shown).toArray();
        try {
            return texts.of(FEATURE, "finding." + sentence.key(), arguments);
        } catch (MissingResourceException noWordsForThisKind) {
            return texts.of(FEATURE, "finding." + general(sentence.key()), arguments);
        }
    }

    private String titles(String ids) {
        var titles =
                catalog.library().stream().collect(toMap(LibraryPage::id, LibraryPage::title, (one, other) -> one));
        return Stream.of(ids.split(", ")).map(id -> titles.getOrDefault(id, id)).collect(joining("; "));
    }

    /** Whole minutes as hours and minutes. */
    public String duration(int minutes) {
        if (minutes < HOUR) {
            return texts.of(FEATURE, "duration.m", minutes);
        }
        return minutes % HOUR == 0
                ? texts.of(FEATURE, "duration.h", minutes / HOUR)
                : texts.of(FEATURE, "duration.hm", minutes / HOUR, minutes % HOUR);
    }

    /** "count.lesson-read.short" speaks as "count.short" where the kind has no words of its own. */
    private static String general(String key) {
        return key.substring(0, key.indexOf('.')) + key.substring(key.lastIndexOf('.'));
    }

    private Object shown(Object argument) {
        if (argument instanceof Sentence.Duration duration) {
            return duration(duration.minutes());
        }
        return argument instanceof LocalDate day ? dates.fullDay(day) : argument;
    }
}

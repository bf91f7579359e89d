package org.attune.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rubric in one version: which behaviours are rated, what the levels of each look like, what a domain needs, which
 * behaviours no total can replace, and what ends an assessment outright. A rating names the version it was made with,
 * and a version never changes, so a score means years later what it meant on the day.
 */
public final class RubricVersion {

    private final String ref;
    private final String name;
    private final String unit;
    private final Scale scale;
    private final List<RatedDomain> domains;
    private final Passing passing;
    private final Map<String, String> notRated;

    public RubricVersion(
            String ref,
            Title title,
            Scale scale,
            List<RatedDomain> domains,
            Passing passing,
            Map<String, String> notRated) {
        this.ref = ref;
        this.name = title.name();
        this.unit = title.unit();
        this.scale = scale;
        this.domains = List.copyOf(domains);
        this.passing = passing;
        this.notRated = notRated;
    }

    /** The rubric's name, and what one rating looks at. */
    public record Title(String name, String unit) {}

    /** What it takes to pass (R14): floors by domain, the critical behaviours and when they count, the breaches. */
    public record Passing(
            double defaultFloor,
            Map<String, Double> floors,
            Set<String> critical,
            Map<String, String> criticalWhen,
            List<Breach> breaches) {}

    /** Id and version as one word, for example {@code efc/v1}. */
    public String getRef() {
        return ref;
    }

    public String getName() {
        return name;
    }

    /** What one rating looks at, in a sentence for the rater. */
    public String getUnit() {
        return unit;
    }

    public Scale getScale() {
        return scale;
    }

    public List<RatedDomain> getDomains() {
        return domains;
    }

    /** Reasons why a behaviour has no score, by id ({@code not-observed}, {@code no-opportunity}), in words. */
    public Map<String, String> getNotRated() {
        return notRated;
    }

    public Optional<RatedDomain> domain(String domainId) {
        return domains.stream()
                .filter(domain -> domain.getId().equals(domainId))
                .findFirst();
    }

    public Optional<RatedBehaviour> behaviour(String behaviourId) {
        return behaviours()
                .filter(behaviour -> behaviour.getId().equals(behaviourId))
                .findFirst();
    }

    public Stream<RatedBehaviour> behaviours() {
        return domains.stream().flatMap(domain -> domain.getBehaviours().stream());
    }

    /** The least mean a domain needs. */
    public double floorOf(String domainId) {
        return passing.floors().getOrDefault(domainId, passing.defaultFloor());
    }

    /** Behaviours that must be met, whatever the means. */
    public Set<String> getCritical() {
        return passing.critical();
    }

    /** When a critical behaviour counts: always, only when there was a {@code cue}, or in a practical {@code task}. */
    public String criticalWhen(String behaviourId) {
        return passing.criticalWhen().getOrDefault(behaviourId, "always");
    }

    public List<Breach> getBreaches() {
        return passing.breaches();
    }

    /** The scale of all behaviours, and the levels at which a time-coded note is needed (R13). */
    public static final class Scale {

        private final int min;
        private final int max;
        private final int start;
        private final Set<Integer> noteRequiredAt;
        private final List<Level> levels;

        public Scale(int min, int max, int start, Set<Integer> noteRequiredAt, List<Level> levels) {
            this.min = min;
            this.max = max;
            this.start = start;
            this.noteRequiredAt = Set.copyOf(noteRequiredAt);
            this.levels = List.copyOf(levels);
        }

        public int getMin() {
            return min;
        }

        public int getMax() {
            return max;
        }

        public int getStart() {
            return start;
        }

        public Set<Integer> getNoteRequiredAt() {
            return noteRequiredAt;
        }

        public List<Level> getLevels() {
            return levels;
        }
    }

    /** One step of the scale in words. */
    public static final class Level {

        private final int value;
        private final String name;
        private final String about;

        public Level(int value, String name, String about) {
            this.value = value;
            this.name = name;
            this.about = about;
        }

        public int getValue() {
            return value;
        }

        public String getName() {
            return name;
        }

        public String getAbout() {
            return about;
        }
    }

    /** A domain with the behaviours rated in it. */
    public static final class RatedDomain {

        private final String id;
        private final String name;
        private final List<RatedBehaviour> behaviours;

        public RatedDomain(String id, String name, List<RatedBehaviour> behaviours) {
            this.id = id;
            this.name = name;
            this.behaviours = List.copyOf(behaviours);
        }

        public String getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public List<RatedBehaviour> getBehaviours() {
            return behaviours;
        }
    }

    /** A behaviour to rate, with what some of the levels look like. */
    public static final class RatedBehaviour {

        private final String id;
        private final String domain;
        private final String text;
        private final boolean critical;
        private final Map<Integer, String> anchors;

        public RatedBehaviour(Behaviour behaviour, Map<Integer, String> anchors) {
            this.id = behaviour.id();
            this.domain = behaviour.domain();
            this.text = behaviour.text();
            this.critical = behaviour.critical();
            this.anchors = anchors;
        }

        public String getId() {
            return id;
        }

        public String getDomain() {
            return domain;
        }

        /** Completes the sentence "The coach …". */
        public String getText() {
            return text;
        }

        public boolean isCritical() {
            return critical;
        }

        /** What a level looks like, by its number; not every level has words of its own. */
        public Map<Integer, String> getAnchors() {
            return anchors;
        }

        /** For pages, which count in longs: what this level looks like, or null. */
        public String anchor(int level) {
            return anchors.get(level);
        }
    }

    /** Conduct that ends an assessment, whatever the scores. */
    public static final class Breach {

        private final String id;
        private final String text;

        public Breach(String id, String text) {
            this.id = id;
            this.text = text;
        }

        public String getId() {
            return id;
        }

        public String getText() {
            return text;
        }
    }
}

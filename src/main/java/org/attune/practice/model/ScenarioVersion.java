package org.attune.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.shared.NoPersonalData;
import org.attune.shared.security.Secrets;

/**
 * A scenario as it was on the day it came in, with its story ready to play. The digest of its words is its name: a trainee
 * finishes the version they began (R23), and feedback can be explained with the words it was given in. It belongs to
 * nobody: whoever teaches these very words plays it, and nobody else finds it.
 */
@Entity
@NoPersonalData("A published script of an invented person.")
@Table(name = "practice_scenario_version")
public class ScenarioVersion {

    @Id
    private String digest;

    @Column(nullable = false, updatable = false)
    private String scenario;

    @Column(nullable = false, updatable = false)
    private String description;

    @Column(nullable = false, updatable = false)
    private String story;

    @Column(name = "loaded_at", nullable = false, updatable = false)
    private Instant loadedAt;

    protected ScenarioVersion() {} // For JPA.

    public ScenarioVersion(String scenario, String description, String script, String story, Instant now) {
        this.digest = digestOf(description, script);
        this.scenario = scenario;
        this.description = description;
        this.story = story;
        this.loadedAt = now;
    }

    /** Two scenarios are the same version when both of their files are. */
    public static String digestOf(String description, String script) {
        return Secrets.digest(description + "\n----\n" + script);
    }

    public String getDigest() {
        return digest;
    }

    public String getScenario() {
        return scenario;
    }

    public String getDescription() {
        return description;
    }

    public String getStory() {
        return story;
    }
}

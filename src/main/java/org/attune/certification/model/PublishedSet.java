package org.attune.certification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/**
 * The text of a requirement set as it was when it was first published (R23). Enrolments go on under this text even if
 * the file is later changed by mistake or no longer shipped.
 */
@Entity
@NoPersonalData("A set of requirements, the same for everybody.")
@Table(name = "certification_published_set")
public class PublishedSet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String programme;

    @Column(name = "set_version", updatable = false)
    private int setVersion;

    @Column(updatable = false)
    private String content;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    protected PublishedSet() {} // For JPA.

    public PublishedSet(SetVersion version, String content, Instant now) {
        programme = version.programme();
        setVersion = version.number();
        this.content = content;
        publishedAt = now;
    }

    public RequirementSet read() {
        return RequirementSetReader.read("published " + programme + "/v" + setVersion, content);
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}

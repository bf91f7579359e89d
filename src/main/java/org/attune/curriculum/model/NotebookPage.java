package org.attune.curriculum.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of somebody's own notebook: a note on a lesson, or a script in their own words (S77). Nobody else ever reads
 * it. Of a script in own words the earlier wordings stay, because what one said last month is worth comparing.
 */
@Entity
@Table(name = "curriculum_notebook_page")
public class NotebookPage {

    /** As long as a page may be, in characters. */
    public static final int LONGEST = 20_000;

    /** What a page is about. */
    public enum Kind {
        NOTE,
        OWN_WORDS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "module_id", nullable = false, updatable = false)
    private String moduleId;

    /** The lesson or the card; its words may change, its id does not. */
    @Column(name = "subject_id", nullable = false, updatable = false)
    private String subjectId;

    @Column(nullable = false)
    private String body;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @ElementCollection
    @CollectionTable(name = "curriculum_notebook_earlier", joinColumns = @JoinColumn(name = "page_id"))
    @OrderBy("number DESC")
    private List<EarlierWording> earlier = new ArrayList<>();

    protected NotebookPage() {} // For JPA; the first line is written by the store in one statement.

    /** Puts these words in place of what stands here. */
    public void write(String words, Instant now) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("longer than a page");
        }
        if (words.equals(body)) {
            return;
        }
        if (kind == Kind.OWN_WORDS && !body.isBlank()) {
            earlier.add(new EarlierWording(organizationId, earlier.size() + 1, body, writtenAt));
        }
        body = words;
        writtenAt = now;
    }

    public Long getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public String getModuleId() {
        return moduleId;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public String getBody() {
        return body;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Latest first. */
    public List<EarlierWording> getEarlier() {
        return List.copyOf(earlier);
    }
}

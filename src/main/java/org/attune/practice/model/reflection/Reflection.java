package org.attune.practice.model.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What somebody thought about their work, in their own words and for themselves. Nobody grades it. It is read by its
 * author and by those the author lets read it; it is done when the author says so, and can be gone when the author
 * wants. The words are kept encrypted.
 */
@Entity
@Table(name = "practice_reflection")
public class Reflection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReflectionForm form;

    @Column(name = "prompt_id", updatable = false)
    private String promptId;

    @Column(updatable = false)
    private String prompt;

    @Column(updatable = false)
    private String hint;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private Long aboutId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Privacy privacy = Privacy.ONLY_ME;

    @Column
    private byte[] words;

    @Column(name = "began_at", nullable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Reflection() {} // For JPA.

    /** Whose it is, and in which organization. */
    public record Author(long organizationId, long id) {}

    /** A question to reflect on, as it stood when somebody began, and a way into it. */
    public record Prompt(String id, String text, String hint) {

        public static Prompt none() {
            return new Prompt(null, null, null);
        }
    }

    public Reflection(Author author, ReflectionForm form, Prompt prompt, Instant now) {
        organizationId = author.organizationId();
        authorId = author.id();
        this.form = form;
        promptId = prompt.id();
        this.prompt = prompt.text();
        hint = prompt.hint();
        beganAt = now;
        changedAt = now;
    }

    /** Keeps what is written so far; null when nothing is. */
    public void write(byte[] sealed, Instant now) {
        words = sealed;
        changedAt = now;
    }

    /** What it is about, by the author's own choice; nulls for nothing. */
    public void about(String kind, Long aboutThis) {
        aboutKind = kind;
        aboutId = kind == null ? null : aboutThis;
    }

    public void choose(Privacy level) {
        privacy = level;
    }

    /** The author says it is done; the first time stays. */
    public void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isOf(long person) {
        return authorId == person;
    }

    public boolean isUnwritten() {
        return words == null;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getAuthorId() {
        return authorId;
    }

    public ReflectionForm getForm() {
        return form;
    }

    public String getPromptId() {
        return promptId;
    }

    public String getPrompt() {
        return prompt;
    }

    public String getHint() {
        return hint;
    }

    public String getAboutKind() {
        return aboutKind;
    }

    public Long getAboutId() {
        return aboutId;
    }

    public Privacy getPrivacy() {
        return privacy;
    }

    public byte[] getWords() {
        return words;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getDoneAt() {
        return doneAt;
    }
}

package org.attune.shared.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A letter on its way. Its text is dropped once a real mail server has taken it: links in it are secrets. Where it goes
 * stands here openly, since the mail server has to be told. That to a member stays, so that a school sees which letters
 * left; that to somebody without an account is dropped with the text, for it is kept openly nowhere else either; and where such
 * a letter could not leave at all, it is dropped with its job.
 */
@Entity
@Table(name = "shared_mail")
public class MailMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recipient", nullable = false)
    private String to;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(name = "body")
    private String text;

    @Column(updatable = false)
    private String about;

    @Column(nullable = false, updatable = false)
    private boolean outside;

    @Column(name = "caused_by", updatable = false)
    private Long causedBy;

    @Column(name = "about_account", nullable = false, updatable = false)
    private boolean aboutAccount;

    @Column(name = "only_once", nullable = false, updatable = false)
    private boolean onlyOnce;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected MailMessage() {} // For JPA.

    MailMessage(long organizationId, String to, String subject, String text, Instant now) {
        this.organizationId = organizationId;
        this.to = to;
        this.subject = subject;
        this.text = text;
        this.createdAt = now;
    }

    void isAbout(String subjectOfData) {
        about = subjectOfData;
    }

    /** It goes to somebody without an account. */
    void goesOutside() {
        outside = true;
    }

    /** Its address is known for this letter only. */
    void isOnlyOnce() {
        onlyOnce = true;
    }

    boolean goesWhenSent() {
        return onlyOnce;
    }

    /** It did not leave, and whoever it went to has no account. */
    boolean goesWhenGivenUp() {
        return sentAt == null && (outside || onlyOnce);
    }

    /** Remembers whose act made this letter, and whether it is only about an account. */
    MailMessage from(Long causingAccountId, boolean onlyAboutAccount) {
        causedBy = causingAccountId;
        aboutAccount = onlyAboutAccount;
        return this;
    }

    void sent(Instant now) {
        sentAt = now;
        text = null;
        to = outside ? "" : to;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    /** Empty once a letter to somebody without an account has left. */
    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    public Long getCausedBy() {
        return causedBy;
    }

    /** An invitation, a forgotten password or the like: it says nothing about anybody's sessions. */
    public boolean isAboutAccount() {
        return aboutAccount;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}

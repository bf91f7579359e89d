package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import org.attune.shared.Refusal;

/** Which sentences a client is asked, in which language they last read them, and when for the first time. */
@Embeddable
public class AskedWording {

    @Column(name = "wording", nullable = false)
    private String version;

    @Column(nullable = false)
    private String language;

    @Column(name = "explained_at")
    private Instant explainedAt;

    protected AskedWording() {} // For JPA.

    AskedWording(String version, String language) {
        this.version = version;
        this.language = language;
    }

    /** Other sentences, which nobody has read yet. */
    void becomes(String newest) {
        if (!version.equals(newest)) {
            version = newest;
            explainedAt = null;
        }
    }

    /** Tells whether it is for the first time; refused when these are not the sentences that are asked. */
    boolean shown(String versionShown, Locale shownIn, Instant now) {
        if (!version.equals(versionShown)) {
            throw new Refusal("privacy", "answer.wording-changed");
        }
        language = shownIn.getLanguage();
        boolean first = explainedAt == null;
        if (first) {
            explainedAt = now;
        }
        return first;
    }

    boolean isRead() {
        return explainedAt != null;
    }

    String getVersion() {
        return version;
    }

    String getLanguage() {
        return language;
    }
}

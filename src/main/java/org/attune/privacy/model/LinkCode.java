package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;

/**
 * The code a client chose with their first yes. Whoever opens the link again has to know it, or a code that was mailed to
 * the client a moment ago; wrong ones soon have to wait. A new link from the coach begins without a code.
 */
@Entity
@Table(name = "privacy_link_code")
public class LinkCode extends OfClient {

    public static final int SHORTEST = 6;
    public static final int LONGEST = 60;

    /** How long a mailed code opens the page. */
    public static final Duration MAILED_FOR = Duration.ofMinutes(15);

    /** Wrong ones in a row after which the page rests, and for how long. */
    public static final int TRIES = 5;

    public static final Duration PAUSE = Duration.ofMinutes(15);

    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(2);

    @Column(name = "link_digest", nullable = false, updatable = false)
    private String linkDigest;

    @Column(name = "code_hash", nullable = false)
    private String hash;

    /** Whether the address that is kept is the one that was kept when the code was chosen. */
    @Column(nullable = false)
    private boolean mailable;

    @Column(name = "mailed_digest")
    private String mailedDigest;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(nullable = false)
    private int tries;

    @Column(name = "closed_until")
    private Instant closedUntil;

    protected LinkCode() {} // For JPA.

    public LinkCode(Client client, String linkDigest, String hash) {
        super(client);
        this.linkDigest = linkDigest;
        this.hash = hash;
        this.mailable = client.isReachable();
    }

    /** Letters go elsewhere from now on; whoever noted that address may not be the client. */
    public void noLongerMailable() {
        mailable = false;
    }

    /** Whether a code that opens the page may be mailed. */
    public boolean isMailable() {
        return mailable;
    }

    /**
     * The code without surrounding space, capitals or not.
     *
     * @throws Refusal when it is missing or too easy to guess
     */
    public static String checked(String code) {
        Refusal.raise(faultIn(code).stream().toList());
        return plain(code);
    }

    /** Why nobody may choose this code; empty when they may. */
    public static Optional<Refusal> faultIn(String code) {
        var plain = code == null ? "" : plain(code);
        if (plain.length() < SHORTEST || plain.length() > LONGEST) {
            return Optional.of(new Refusal("privacy", "code.length", SHORTEST, LONGEST).at("code"));
        }
        if (plain.chars().distinct().count() < 4 || "0123456789".contains(plain) || "9876543210".contains(plain)) {
            return Optional.of(new Refusal("privacy", "code.easy").at("code"));
        }
        return Optional.empty();
    }

    public static String plain(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal while it rests after too many wrong ones */
    public void requireOpen(Instant now) {
        if (isClosed(now)) {
            throw new Refusal("privacy", "code.wait", PAUSE.toMinutes()).at("code");
        }
    }

    public boolean isClosed(Instant now) {
        return closedUntil != null && now.isBefore(closedUntil);
    }

    /** Whether this is the code that was mailed a moment ago. It opens once. */
    public boolean takesMailed(String code, Instant now) {
        boolean right = mailedDigest != null
                && now.isBefore(mailedAt.plus(MAILED_FOR))
                && mailedDigest.equals(Secrets.digest(plain(code)));
        if (right) {
            mailedDigest = null;
        }
        return right;
    }

    public void wasRight() {
        tries = 0;
        closedUntil = null;
    }

    public void wasWrong(Instant now) {
        tries++;
        if (tries % TRIES == 0) {
            closedUntil = now.plus(PAUSE);
        }
    }

    /** @throws Refusal when one was mailed a moment ago */
    public void mailed(String code, Instant now) {
        requireOpen(now);
        if (mailedAt != null && now.isBefore(mailedAt.plus(BETWEEN_MAILS))) {
            throw new Refusal("privacy", "code.just-mailed").at("code");
        }
        mailedDigest = Secrets.digest(plain(code));
        mailedAt = now;
    }

    public String getHash() {
        return hash;
    }

    public int getTries() {
        return tries;
    }
}

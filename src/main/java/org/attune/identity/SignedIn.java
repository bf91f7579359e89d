package org.attune.identity;

import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * What a session remembers of a sign-in: who, and since when. Rights are not remembered; they are looked up anew for
 * each request, so that an ended role, a deactivated account or a changed password counts at once.
 */
public record SignedIn(long accountId, Instant since) implements Credential, Serializable {

    private static final String KEY = SignedIn.class.getName();

    public static Optional<SignedIn> in(HttpSession session) {
        return Optional.ofNullable(session).map(found -> (SignedIn) found.getAttribute(KEY));
    }

    public void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}

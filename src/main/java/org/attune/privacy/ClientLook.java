package org.attune.privacy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The secret by which the browser of this request shows that it has given the code of a client's link. */
@RequestScoped
public class ClientLook {

    private String secret;
    private boolean fresh;

    /** What the browser sent. */
    public void is(String sent) {
        secret = sent;
    }

    /** A look that begins with this request: the browser has to be told. */
    void begins(String newSecret) {
        secret = newSecret;
        fresh = true;
    }

    Optional<String> secret() {
        return Optional.ofNullable(secret);
    }

    /** The secret to hand to the browser, empty when it has it already. */
    public Optional<String> toKeep() {
        return secret().filter(value -> fresh);
    }
}

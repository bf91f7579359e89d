package org.attune.privacy;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attune.privacy.model.Client;

/** The secret by which the browser of this request shows that it has given the code of a client's link. */
@RequestScoped
public class ClientLook {

    private final Map<String, Client> behind = new HashMap<>();
    private String secret;
    private boolean fresh;

    /** What the browser sent. */
    public void is(String sent) {
        secret = sent;
        behind.clear();
    }

    /** Spares the parts of one page to look again for who is behind the link. */
    void remember(String linkDigest, Client client) {
        behind.put(linkDigest, client);
    }

    Optional<Client> remembered(String linkDigest) {
        return Optional.ofNullable(behind.get(linkDigest));
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

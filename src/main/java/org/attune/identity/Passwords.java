package org.attune.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, two passes and one lane, the least that OWASP's password storage advice names. Few are worked
 * out at the same time: each takes memory, and a flood of sign-ins must not take all of it.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String NOBODY = hashOf("nobody has this password");

    private final Semaphore workers =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** A salted hash that carries its own parameters. */
    public String hash(String password) {
        return inTurn(() -> hashOf(normalized(password)));
    }

    /** Whether the password is the one behind the hash. */
    public boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(normalized(password), hash).with(ARGON2ID));
    }

    /** Takes as long as a real check, so that an unknown address cannot be told from a wrong password. */
    public void pretend(String password) {
        matches(password, NOBODY);
    }

    private <T> T inTurn(Supplier<T> work) {
        workers.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            workers.release();
        }
    }

    /** Keyboards differ in how they write the same letter. */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static String hashOf(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }
}

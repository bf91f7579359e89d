package org.attune.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

/** Argon2id with 19 MiB, two passes and one lane, the least that OWASP's password storage advice names. */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String NOBODY = hashOf("nobody has this password");

    /** A salted hash that carries its own parameters. */
    public String hash(String password) {
        return hashOf(password);
    }

    /** Whether the password is the one behind the hash. */
    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(ARGON2ID);
    }

    /** Takes as long as a real check, so that an unknown address cannot be told from a wrong password. */
    public void pretend(String password) {
        matches(password, NOBODY);
    }

    private static String hashOf(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }
}

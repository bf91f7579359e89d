package org.attune.testing;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.attune.identity.Passwords;

/** For in-container tests: hashes that cost next to nothing, because tests make hundreds of people. */
@Alternative
@Priority(1)
@ApplicationScoped
public class QuickPasswords extends Passwords {

    private static final Argon2Function LEAST = Argon2Function.getInstance(8, 1, 1, 32, Argon2.ID);

    @Override
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(LEAST).getResult();
    }

    @Override
    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    @Override
    public void pretend(String password) {
        // Nobody measures tests to find out who has an account.
    }
}

package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.attune.shared.mail.LetterCause;

/** A letter is caused by the person whose request writes it. */
@ApplicationScoped
public class CauseOfLetters implements LetterCause {

    @Inject
    CurrentAccount current;

    @Override
    public Optional<Long> accountId() {
        try {
            return current.isSignedIn() ? Optional.of(current.id()) : Optional.empty();
        } catch (ContextNotActiveException duringStart) {
            return Optional.empty();
        }
    }
}

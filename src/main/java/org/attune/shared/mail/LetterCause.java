package org.attune.shared.mail;

import java.util.Optional;

/** Answers whose act makes a letter, so that they can find it again. Implemented by the feature that knows accounts. */
public interface LetterCause {

    /** Who makes this request; nobody when a job or the start of the server writes. */
    Optional<Long> accountId();
}

package org.attune.shared.health;

import java.util.List;

/** A feature that looks after something in the background and has to say how it stands. */
public interface OperatorNotes {

    /** What to tell the operator now; few sentences, or none. */
    List<OperatorNote> notes();
}

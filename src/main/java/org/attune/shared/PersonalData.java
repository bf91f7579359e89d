package org.attune.shared;

import jakarta.json.JsonObject;
import java.util.Set;

/**
 * Implemented by each feature that keeps something about a person, so that everything about one person can be handed to
 * them and erased. The build fails when an entity is named by no such bean; one that holds nothing personal is named
 * with that reason by {@link NoPersonalData}.
 */
public interface PersonalData {

    /** The entities this bean answers for. */
    Set<Class<?>> entities();

    /** Name of this part in an export, for example {@code recordings}. */
    String part();

    /** Everything kept about this person, empty when there is nothing. */
    JsonObject exportOf(Subject subject);

    /**
     * Removes what can be read about this person and leaves at most a tombstone: ids, dates, digests. Must be safe to
     * repeat, and runs in the caller's transaction.
     */
    void erase(Subject subject);
}

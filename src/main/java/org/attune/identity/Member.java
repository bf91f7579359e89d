package org.attune.identity;

import java.io.Serializable;
import java.time.Instant;
import org.attune.identity.model.Account;

/** A person of an organization as its administrator sees them: who they are, and whether they can sign in. */
public class Member implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whether and how somebody can sign in. */
    public enum State {
        /** Signs in with a password of their own. */
        ACTIVE,
        /** Has not yet chosen a password. */
        INVITED,
        /** Signs in no more. */
        CLOSED
    }

    private final long id;
    private final String name;
    private final String email;
    private final State state;
    private final Instant since;

    Member(Account account) {
        id = account.getId();
        name = account.getName();
        email = account.getEmail();
        since = account.getCreatedAt();
        state = !account.isActive() ? State.CLOSED : account.isInvited() ? State.INVITED : State.ACTIVE;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public State getState() {
        return state;
    }

    public Instant getSince() {
        return since;
    }
}

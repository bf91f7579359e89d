package org.attune.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import org.attune.identity.model.SignInTally;

/** Failed sign-ins, shared by all nodes. */
@ApplicationScoped
public class SignInTallies {

    @PersistenceContext
    EntityManager em;

    /**
     * The tally of a bucket, new if need be, locked until the transaction ends: two tries at once are counted one after
     * the other. Take them in the same order everywhere.
     */
    public SignInTally locked(String bucket, Instant now) {
        // Not INSERT IGNORE: that takes a shared lock first, and two of them wait for each other.
        em.createNativeQuery("INSERT INTO identity_sign_in_tally (bucket, weight, failed_at) VALUES (?1, 0, ?2)"
                        + " ON DUPLICATE KEY UPDATE bucket = bucket")
                .setParameter(1, bucket)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return em.find(SignInTally.class, bucket, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The tally of a bucket as it stands. */
    public SignInTally seen(String bucket, Instant now) {
        var tally = em.find(SignInTally.class, bucket);
        return tally == null ? new SignInTally(bucket, now) : tally;
    }

    public void removeFailedBefore(Instant moment) {
        em.createQuery("DELETE FROM SignInTally t WHERE t.failedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}

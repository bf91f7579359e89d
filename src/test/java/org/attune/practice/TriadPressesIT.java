package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attune.practice.store.TriadStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People of a triad who press at the same moment wait for each other, and none of them is turned away. */
class TriadPressesIT extends TriadFixture {

    @Inject
    TriadStore store;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @PersistenceContext
    EntityManager em;

    @Test
    @DisplayName("R8: the last who is ready moves everybody on while another one presses")
    void whoeverPressesWhileAllSeatsChangeWaits() throws Exception {
        long triad = begun(ben, cleo);
        transaction.begin();
        store.seatedLocked(triad, ana, school);
        Future<Boolean> other = executor.submit(() -> pressedBy(ben, triad));
        assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class); // Waits.

        int changed = em.createNativeQuery("UPDATE practice_triad_seat SET ready = 1 - ready WHERE triad_id = ?1")
                .setParameter(1, triad)
                .executeUpdate();
        transaction.commit();

        assertThat(changed).isEqualTo(3);
        assertThat(other.get()).isTrue();
    }

    private boolean pressedBy(long person, long triad) throws Exception {
        transaction.begin();
        try {
            return store.seatedLocked(triad, person, school).isPresent();
        } finally {
            transaction.rollback();
        }
    }
}

package org.attune.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.shared.NotFoundException;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InContainer
class EvidenceLedgerIT {

    private static final long SCHOOL = 900_001;
    private static final long OTHER_SCHOOL = 900_002;
    private static final AtomicLong PEOPLE = new AtomicLong(900_000);

    private final long ana = PEOPLE.incrementAndGet();

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    EvidenceLedger ledger;

    private NewEvidence hour(Object source) {
        return NewEvidence.of(EvidenceKind.SUPERVISION, SCHOOL, ana)
                .on(LocalDate.parse("2026-11-02"))
                .lasting(60)
                .from("session", source)
                .feeding(EvidenceCategory.SUPERVISION, EvidenceCategory.RENEWAL_CREDIT)
                .with("attestedBy", 3);
    }

    @Test
    void givesBackWhatWasTold() {
        long id = ledger.record(hour(1).by(3).with("note \"quoted\"", "Zoë & <b>"));

        var fact = ledger.standing(SCHOOL, ana).get(0);

        assertThat(fact.getId()).isEqualTo(id);
        assertThat(fact.getMinutes()).isEqualTo(60);
        assertThat(fact.getHappenedOn()).isEqualTo(LocalDate.parse("2026-11-02"));
        assertThat(fact.getCategories()).containsExactly(EvidenceCategory.SUPERVISION, EvidenceCategory.RENEWAL_CREDIT);
        assertThat(fact.getAttributes()).containsEntry("attestedBy", "3").containsEntry("note \"quoted\"", "Zoë & <b>");
        assertThat(fact.getRecordedBy()).isEqualTo(3);
    }

    @Test
    void countsTheSameSourceOnce() {
        long first = ledger.record(hour("double-click"));
        long second = ledger.record(hour("double-click"));

        assertThat(second).isEqualTo(first);
        assertThat(ledger.standing(SCHOOL, ana)).hasSize(1);
    }

    @Test
    void voidsByAFurtherFactAndKeepsTheHistory() {
        long wrong = ledger.record(hour(1));

        long right = ledger.replace(SCHOOL, wrong, hour(2).lasting(45), "45 minutes, not 60");

        assertThat(ledger.standing(SCHOOL, ana)).extracting(EvidenceFact::getId).containsExactly(right);
        assertThat(ledger.history(SCHOOL, ana))
                .extracting(EvidenceFact::getId, EvidenceFact::getVoidReason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(wrong, "45 minutes, not 60"),
                        org.assertj.core.groups.Tuple.tuple(right, null));
    }

    @Test
    @DisplayName("R11: when a recording is erased its fact stands as a tombstone")
    void keepsAFactWhoseContentWasErased() {
        ledger.record(hour(1).with("recording", 42));
        ledger.record(hour(2).with("recording", 43));

        ledger.contentErased(SCHOOL, ana, "recording", 42);
        ledger.contentErased(SCHOOL, ana, "recording", 42);

        assertThat(ledger.standing(SCHOOL, ana))
                .extracting(EvidenceFact::isContentErased)
                .containsExactly(true, false);
    }

    @Test
    void doesNotReachIntoAnotherOrganization() {
        long fact = ledger.record(hour(1));

        assertThat(ledger.standing(OTHER_SCHOOL, ana)).isEmpty();
        assertThatThrownBy(() -> ledger.voidFact(OTHER_SCHOOL, fact, "not mine", null))
                .isInstanceOf(NotFoundException.class);
        assertThat(ledger.standing(SCHOOL, ana)).hasSize(1);
    }
}

package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.practice.model.triad.RoundCredit;
import org.attune.practice.model.triad.TriadPart;
import org.attune.practice.model.triad.TriadRound;

/** Writes rounds that count into the ledger, one fact for each of their people. They never feed client hours (R3, R8). */
@ApplicationScoped
class TriadCredits {

    @Inject
    EvidenceLedger ledger;

    @Inject
    TriadPeople people;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    void write(TriadRound round, List<TriadPart> parts, Set<Long> givers) {
        var credit = new RoundCredit(round, parts, givers);
        parts.stream().filter(credit::isDue).toList().forEach(part -> {
            part.credited(clock.instant());
            ledger.record(NewEvidence.of(EvidenceKind.TRIAD_ROUND, part.getOrganizationId(), part.getPersonId())
                    .on(round.getStartedAt()
                            .atZone(people.zoneOf(part.getPersonId()))
                            .toLocalDate())
                    .lasting(part.minutes())
                    .from("triad-part", part.getId())
                    .by(account.id())
                    .feeding(EvidenceCategory.PRACTICE)
                    .with("role", part.getRole().name().toLowerCase(Locale.ROOT))
                    .with("scenario", round.getScenario())
                    .with("module", round.getModule())
                    .with("partners", credit.partnersOf(part))
                    .with("partial", part.isPartial() || round.isStopped()));
        });
    }

    Map<Long, String> names(List<TriadPart> parts) {
        return people.names(parts.stream().map(TriadPart::getPersonId).toList());
    }
}

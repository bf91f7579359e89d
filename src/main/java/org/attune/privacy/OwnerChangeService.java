package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.model.OwnerChange;
import org.attune.privacy.store.OwnerChanges;
import org.attune.shared.Refusal;
import org.attune.shared.jobs.Jobs;

/** Announces that the school passes to another owner, so that its clients can decide anew (E18). */
@ApplicationScoped
@Transactional
@Permitted(Role.ORGANIZATION_ADMIN)
public class OwnerChangeService {

    @Inject
    OwnerChanges changes;

    @Inject
    Jobs jobs;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** What was announced. */
    public record Announced(String newOwner, LocalDate day, boolean over) {}

    /** The latest change that was announced and not called off. */
    public Optional<Announced> current() {
        return changes.latestOf(account.organizationId())
                .map(change -> new Announced(
                        change.getNewOwner(), change.getDay(), !clock.instant().isBefore(change.getAt())));
    }

    /** The earliest day that can be announced today. */
    public LocalDate earliest() {
        return LocalDate.now(clock.withZone(account.zone())).plusDays(OwnerChange.NOTICE_DAYS);
    }

    /** Announces a change; clients are told, and from that day each yes rests until it is given afresh. */
    public void announce(String newOwner, LocalDate day) {
        if (current().filter(announced -> !announced.over()).isPresent()) {
            throw new Refusal("privacy", "owner.announced");
        }
        var change =
                new OwnerChange(account.organizationId(), newOwner, day, account.zone(), account.id(), clock.instant());
        changes.add(change);
        jobs.enqueue(OwnerChangeJob.KIND, OwnerChangeJob.tell(change.getId(), 0));
        jobs.enqueue(OwnerChangeJob.KIND, OwnerChangeJob.rest(change.getId(), 0), change.getAt());
    }

    /** It does not happen after all. */
    public void callOff() {
        changes.latestOf(account.organizationId()).ifPresent(change -> {
            change.callOff(clock.instant());
            jobs.enqueue(OwnerChangeJob.KIND, OwnerChangeJob.tell(change.getId(), 0));
        });
    }
}

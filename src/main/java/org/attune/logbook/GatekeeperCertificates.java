package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.logbook.model.GatekeeperCertificate;
import org.attune.logbook.model.GatekeeperCertificate.State;
import org.attune.logbook.store.GatekeeperStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Gatekeeper certificates of other bodies: a trainee enters one, a lead of the school confirms it by name. */
@ApplicationScoped
@Transactional
@Permitted(Role.PROGRAMME_LEAD)
public class GatekeeperCertificates {

    private static final String FEATURE = "logbook";
    private static final int PROVIDER_LENGTH = 120;

    @Inject
    GatekeeperStore certificates;

    @Inject
    SafetyFacts facts;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Enters one's own certificate; it waits for a lead. */
    @Permitted(Role.TRAINEE)
    public long enter(GatekeeperCourse course, String provider, LocalDate earnedOn) {
        var today = LocalDate.now(clock.withZone(account.zone()));
        if (earnedOn.isAfter(today)) {
            throw new Refusal(FEATURE, "refused.earned-later").at("earnedOn");
        }
        if (GatekeeperCertificate.lastDay(earnedOn).isBefore(today)) {
            throw new Refusal(FEATURE, "refused.earned-long-ago", GatekeeperCertificate.MONTHS).at("earnedOn");
        }
        var taught = provider == null ? "" : provider.strip();
        if (taught.isEmpty() || taught.length() > PROVIDER_LENGTH) {
            throw new Refusal(FEATURE, "refused.provider", PROVIDER_LENGTH).at("provider");
        }
        var same = certificates.ofTrainee(account.id()).stream()
                .filter(one -> one.isOpen() || one.isConfirmed())
                .anyMatch(one -> one.getCourse() == course && one.getEarnedOn().equals(earnedOn));
        if (same) {
            throw new Refusal(FEATURE, "refused.certificate-twice").at("earnedOn");
        }
        var certificate = new GatekeeperCertificate(
                        account.organizationId(), account.id(), course, earnedOn, clock.instant())
                .by(taught);
        certificates.add(certificate);
        return certificate.getId();
    }

    /** Takes back one's own certificate that nobody has looked at yet. */
    @Permitted(Role.TRAINEE)
    public void withdraw(long id) {
        var certificate = certificates
                .locked(account.organizationId(), id)
                .filter(found -> found.getTraineeId() == account.id())
                .orElseThrow(() -> unknown(id));
        requireOpen(certificate);
        certificate.settle(State.WITHDRAWN, account.id(), null, clock.instant());
    }

    /** One's own certificates, the latest first. */
    @Permitted(Role.TRAINEE)
    public List<GatekeeperCertificate> own() {
        return certificates.ofTrainee(account.id());
    }

    /** Certificates that wait for a lead of this school. */
    public List<GatekeeperCertificate> open() {
        return certificates.in(account.organizationId(), State.ENTERED);
    }

    /** Certificates confirmed in this school. */
    public List<GatekeeperCertificate> confirmed() {
        return certificates.in(account.organizationId(), State.CONFIRMED);
    }

    /** Says that one has seen the paper; doing so again changes nothing. */
    public void confirm(long id) {
        var certificate = forLead(id);
        if (certificate.isConfirmed()) {
            return;
        }
        requireOpen(certificate);
        certificate.settle(State.CONFIRMED, account.id(), null, clock.instant());
        facts.confirmed(certificate);
    }

    /** Says why it does not count, before it was confirmed or after. */
    public void decline(long id, String reason) {
        var certificate = forLead(id);
        boolean counted = certificate.isConfirmed();
        if (!counted) {
            requireOpen(certificate);
        }
        certificate.settle(State.DECLINED, account.id(), Words.required(reason), clock.instant());
        if (counted) {
            facts.takenBack(certificate);
        }
    }

    /** Names of whom these are about, by id. */
    public Map<Long, String> namesFor(Collection<GatekeeperCertificate> some) {
        return accounts.namesOf(
                some.stream().map(GatekeeperCertificate::getTraineeId).toList());
    }

    private GatekeeperCertificate forLead(long id) {
        var found = certificates.locked(account.organizationId(), id).orElseThrow(() -> unknown(id));
        if (found.getTraineeId() == account.id()) {
            throw new Refusal(FEATURE, "refused.own-certificate");
        }
        return found;
    }

    private static void requireOpen(GatekeeperCertificate certificate) {
        if (!certificate.isOpen()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("gatekeeper certificate " + id);
    }
}

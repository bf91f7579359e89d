package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.logbook.model.ClientHour;
import org.attune.logbook.model.ClientHour.State;
import org.attune.logbook.model.ClientHourRules;
import org.attune.logbook.store.ClientHourStore;
import org.attune.organization.OrganizationService;
import org.attune.privacy.ListingService;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * The client log. A trainee logs sessions of days on which their safety gate stood, takes out and corrects their own; a
 * supervisor of today signs them or says why one does not count.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class ClientHours {

    private static final String FEATURE = "logbook";
    private static final SecureRandom DRAW = new SecureRandom();

    @Inject
    ClientHourStore hours;

    @Inject
    ClientHourFacts facts;

    @Inject
    ListingService listings;

    @Inject
    OrganizationService organization;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * With whom a session was.
     *
     * @param id a client of one's own, or null for one who does not want to be listed, and for groups
     * @param agreedToBeListed another yes than the one to being recorded
     */
    public record With(Long id, boolean agreedToBeListed) {}

    /** Sums of what counts, in minutes, and how many listed clients there are. */
    public record Sums(long all, long individual, long paid, long reciprocal, long attested, long clients) {}

    /** Logs a session. */
    public long log(With client, SessionFormat format, ClientSession session) {
        return add(client, format, session, null).getId();
    }

    /** Takes one's own entry out and puts a corrected one in its place. */
    public long correct(long id, With client, SessionFormat format, ClientSession session) {
        var wrong = own(id);
        end(wrong, State.CORRECTED, null);
        hours.flush();
        return add(client, format, session, wrong).getId();
    }

    /** Takes one's own entry out. */
    public void withdraw(long id) {
        end(own(id), State.WITHDRAWN, null);
    }

    /** One's own entries, the latest first. */
    public List<ClientHour> own() {
        return hours.ofTrainee(account.id());
    }

    public Sums sums() {
        var sums = hours.sums(account.id());
        return new Sums(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    /** What waits for this supervisor's signature: entries of the people they supervise today. */
    @Permitted(Role.SUPERVISOR)
    public List<ClientHour> toAttest() {
        return hours.in(organization.superviseesOf(account.id()), State.LOGGED);
    }

    /** Signs an entry; signing it again changes nothing. */
    @Permitted(Role.SUPERVISOR)
    public void attest(long id) {
        var hour = ofSupervisee(id);
        if (hour.isAttested()) {
            return;
        }
        requireLive(hour);
        hour.attest(account.id(), clock.instant());
        facts.attested(hour);
    }

    /** Says why an entry does not count, before it was signed or after. */
    @Permitted(Role.SUPERVISOR)
    public void decline(long id, String reason) {
        var hour = ofSupervisee(id);
        requireLive(hour);
        end(hour, State.DECLINED, Words.required(reason));
    }

    private ClientHour add(With client, SessionFormat format, ClientSession session, ClientHour wrong) {
        var alone = format == SessionFormat.GROUP ? session : session.ofGroup(1);
        var hour = new ClientHour(account.organizationId(), account.id(), listed(client, format), format, alone)
                .logged(ClientHourRules.isSampled(DRAW.nextInt(Integer.MAX_VALUE)), clock.instant());
        var others = hours.liveAround(List.of(account.id()), hour.getDay(), hour.getDay()).stream()
                .filter(ClientHour::isLive)
                .map(ClientHour::getSession)
                .toList();
        ClientHourRules.fault(alone, format, clock.instant(), others).ifPresent(fault -> {
            var key = "refused." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Refusal(FEATURE, key, ClientHourRules.LARGEST_GROUP).at(fault.field());
        });
        facts.requireGate(hour);
        hours.add(wrong == null ? hour : hour.correcting(wrong));
        facts.logged(hour);
        return hour;
    }

    private Long listed(With client, SessionFormat format) {
        if (client.id() == null || format == SessionFormat.GROUP) {
            return null;
        }
        if (client.agreedToBeListed()) {
            listings.noteAgreed(client.id());
        }
        if (!listings.mayList(client.id())) {
            var key = listings.saidNo(client.id()) ? "refused.listing-refused" : "refused.not-agreed";
            throw new Refusal(FEATURE, key).at("agreed");
        }
        return client.id();
    }

    private void end(ClientHour hour, State how, String why) {
        requireLive(hour);
        hour.end(how, account.id(), why, clock.instant());
        facts.ended(hour);
    }

    private ClientHour own(long id) {
        return hours.locked(account.organizationId(), id)
                .filter(found -> found.getTraineeId() == account.id())
                .orElseThrow(() -> new NotFoundException("own client hour " + id));
    }

    private ClientHour ofSupervisee(long id) {
        return hours.locked(account.organizationId(), id)
                .filter(found -> organization.superviseesOf(account.id()).contains(found.getTraineeId()))
                .orElseThrow(() -> new NotFoundException("client hour " + id + " of a supervisee"));
    }

    private static void requireLive(ClientHour hour) {
        if (!hour.isLive()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
    }
}

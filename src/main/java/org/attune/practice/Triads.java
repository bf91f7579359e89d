package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.triad.Circle;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.model.triad.TriadRound;
import org.attune.practice.model.triad.TriadSeat;
import org.attune.practice.store.TriadStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Booking a meeting of two to four people who learn at the same organization, and answering the invitation. Saying no,
 * to the meeting or to a scene, asks for no reason and has no consequence.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class Triads {

    private static final String FEATURE = "practice";
    private static final int MOST_PARTNERS = 3;
    private static final String PARTNERS = "partners";
    private static final String STOP_WORD = "Stop";

    @Inject
    TriadStore store;

    @Inject
    TriadPeople people;

    @Inject
    TriadScenes scenes;

    @Inject
    TriadLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Books a meeting and writes to whoever is invited; tells its id. */
    public long book(TriadPlan plan) {
        var partners = new LinkedHashSet<>(plan.partners());
        for (var partner : partners) {
            if (!people.isPartner(partner)) {
                throw new NotFoundException("a partner of id " + partner);
            }
        }
        var faults = new ArrayList<>(faultsOf(plan.partners()));
        var when = new TriadWhen(plan.day(), plan.time(), plan.link());
        faults.addAll(when.faults(account.zone(), clock.instant()));
        Refusal.raise(faults);
        var startsAt = when.moment(account.zone());
        var triad =
                new Triad(account.organizationId(), account.id(), startsAt, when.address(), STOP_WORD, clock.instant());
        store.add(triad);
        store.add(new TriadSeat(triad, account.id()));
        partners.forEach(partner -> store.add(new TriadSeat(triad, partner)));
        for (int number = 1; number <= partners.size() + 1; number++) {
            var round = new TriadRound(triad, number);
            var scene = number <= plan.scenes().size() ? plan.scenes().get(number - 1) : null;
            if (scene != null) {
                round.choose(scenes.scene(scene));
            }
            store.add(round);
        }
        letters.invite(triad, partners);
        return triad.getId();
    }

    /**
     * A meeting somebody has a seat at.
     *
     * @throws NotFoundException for everybody else
     */
    public TriadView view(Long triadId) {
        var circle = store.circle(find(triadId));
        var names = people.names(
                circle.getSeats().stream().map(TriadSeat::getPersonId).toList());
        var cards = circle.getRounds().stream()
                .map(round -> new TriadView.RoundLine(round, scenes.card(round)))
                .toList();
        return new TriadView(circle, names, cards, account.id(), clock.instant());
    }

    /** Says whether one comes; either can be changed until it begins. */
    public void answer(long triadId, boolean comes) {
        var circle = circle(triadId);
        var triad = requireAhead(circle);
        var seat = circle.seat(account.id());
        var reply = comes ? TriadSeat.Reply.ACCEPTED : TriadSeat.Reply.DECLINED;
        if (triad.getHostId() == account.id() || seat.getAnswer() == reply) {
            return;
        }
        seat.answer(reply);
        triad.changed();
        letters.tellAnswer(triad, comes);
    }

    /** Moves the meeting; the others are asked again. */
    public void reschedule(long triadId, LocalDate day, LocalTime time, String link) {
        var circle = circle(triadId);
        var triad = requireHosted(requireAhead(circle));
        var when = new TriadWhen(day, time, link);
        Refusal.raise(when.faults(account.zone(), clock.instant()));
        var to = when.moment(account.zone());
        boolean moved = !to.equals(triad.getStartsAt());
        triad.reschedule(to, when.address());
        if (moved) {
            var others = others(circle);
            others.forEach(seat -> seat.answer(TriadSeat.Reply.INVITED));
            letters.tellMoved(triad, others.stream().map(TriadSeat::getPersonId).toList());
        }
    }

    /** Calls the meeting off. */
    public void cancel(long triadId) {
        var circle = circle(triadId);
        var triad = requireHosted(circle.getTriad());
        if (triad.isCancelled()) {
            return; // A second press.
        }
        requireAhead(circle);
        triad.cancel(clock.instant());
        letters.tellCancelled(
                triad,
                others(circle).stream()
                        .filter(seat -> seat.getAnswer() != TriadSeat.Reply.DECLINED)
                        .map(TriadSeat::getPersonId)
                        .toList());
    }

    /** Chooses the scene of a round that has not started. */
    public void choose(long triadId, int number, String scenarioId) {
        if (scenarioId == null) {
            throw new Refusal(FEATURE, "triad.scene.missing");
        }
        var circle = circle(triadId);
        openRound(circle, number).choose(scenes.scene(scenarioId));
        circle.getTriad().changed();
    }

    /** Asks for another scene, without a name and without a reason. */
    public void optOut(long triadId, int number) {
        var circle = circle(triadId);
        openRound(circle, number).optOut();
        circle.getTriad().changed();
    }

    private TriadRound openRound(Circle circle, int number) {
        var round = circle.round(number).orElseThrow(() -> new NotFoundException("round " + number));
        if (round.isStarted() || circle.getTriad().isPast(clock.instant())) {
            throw new Refusal(FEATURE, "triad.scene.started");
        }
        return round;
    }

    private Triad requireAhead(Circle circle) {
        if (circle.getTriad().isBegun() || circle.getTriad().isPast(clock.instant())) {
            throw new Refusal(FEATURE, "triad.past");
        }
        return circle.getTriad();
    }

    /** What only whoever booked can do is not there for the others. */
    private Triad requireHosted(Triad triad) {
        if (triad.getHostId() != account.id()) {
            throw new NotFoundException("meeting " + triad.getId() + " as a host");
        }
        return triad;
    }

    private List<TriadSeat> others(Circle circle) {
        return circle.getSeats().stream()
                .filter(seat -> seat.getPersonId() != account.id())
                .toList();
    }

    /** What is wrong with the choice of partners, if anything. */
    private List<Refusal> faultsOf(List<Long> partners) {
        if (partners.isEmpty() || partners.size() > MOST_PARTNERS) {
            return List.of(new Refusal(FEATURE, "triad.book.partners.missing").at(PARTNERS));
        }
        return partners.stream()
                .filter(partner -> Collections.frequency(partners, partner) > 1)
                .findFirst()
                .map(twice -> new Refusal(
                                FEATURE,
                                "triad.book.partners.twice",
                                people.names(List.of(twice)).get(twice))
                        .at(PARTNERS))
                .stream()
                .toList();
    }

    private Triad find(Long triadId) {
        return store.seated(triadId == null ? 0 : triadId, account.id(), account.organizationId())
                .orElseThrow(() -> new NotFoundException("meeting " + triadId));
    }

    private Circle circle(long triadId) {
        return store.circle(store.seatedLocked(triadId, account.id(), account.organizationId())
                .orElseThrow(() -> new NotFoundException("meeting " + triadId)));
    }
}

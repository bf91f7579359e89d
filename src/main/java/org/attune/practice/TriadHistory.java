package org.attune.practice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.triad.Meeting;
import org.attune.practice.model.triad.SceneCard;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadPart;
import org.attune.practice.model.triad.TriadRound;
import org.attune.practice.model.triad.TriadSeat;
import org.attune.practice.store.TriadStore;
import org.attune.practice.store.TriadWords;

/** Somebody's meetings, those ahead and the rounds behind: their own, beside nobody else's. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class TriadHistory {

    private static final int MOST = 60;
    private static final int BESIDE = 4;

    @Inject
    TriadStore store;

    @Inject
    TriadWords words;

    @Inject
    TriadScenes scenes;

    @Inject
    TriadPeople people;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Meetings ahead, the next first. */
    public List<TriadCard> ahead() {
        var now = clock.instant();
        var triads = store.allOf(account.id(), MOST).stream()
                .filter(triad -> !triad.isPast(now))
                .toList();
        triads.stream().filter(triad -> triad.isBehind(now)).forEach(this::catchUp);
        var seats = store.seats(triads.stream().map(Triad::getId).toList());
        var names = people.names(
                seats.stream().map(TriadSeat::getPersonId).distinct().toList());
        return triads.stream()
                .sorted(Comparator.comparing(Triad::getStartsAt))
                .map(triad -> new TriadCard(
                        triad,
                        seats.stream()
                                .filter(seat -> seat.getTriadId() == triad.getId())
                                .toList(),
                        names,
                        account.id()))
                .filter(card -> !card.isDeclined())
                .toList();
    }

    private void catchUp(Triad triad) {
        var circle = store.circle(store.locked(triad.getId()));
        new Meeting(circle).catchUp(clock.instant());
        store.save(circle);
    }

    /** Rounds behind, the latest first. */
    public List<PastRound> rounds() {
        return store.partsOf(account.id(), MOST).stream()
                .map(row -> PastRound.of((TriadPart) row[0], (TriadRound) row[1], scenes.card((TriadRound) row[1])))
                .toList();
    }

    /** What others noticed in the last rounds somebody coached, side by side; newest first. */
    public Beside beside(List<PastRound> rounds) {
        var coached = rounds.stream()
                .filter(round -> round.part().isCoach() && round.part().isAnswered())
                .limit(BESIDE)
                .toList();
        var byPart = words
                .marksFor(coached.stream().map(round -> round.part().getId()).toList())
                .stream()
                .filter(mark -> mark.getBehaviour() != null)
                .collect(groupingBy(TriadMark::getCoachPartId, groupingBy(TriadMark::getBehaviour, counting())));
        var behaviours = new LinkedHashSet<String>();
        coached.forEach(round -> behaviours.addAll(
                byPart.getOrDefault(round.part().getId(), Map.of()).keySet()));
        var texts = behaviours.stream().sorted().collect(toMap(id -> id, scenes::behaviour));
        return new Beside(coached, byPart, new TreeMap<>(texts));
    }

    /** A round behind with one's own part in it. */
    public record PastRound(TriadPart part, TriadRound round, String title) {

        static PastRound of(TriadPart part, TriadRound round, SceneCard card) {
            return new PastRound(
                    part, round, card == null ? "" : card.scenario().title());
        }
    }

    /** How often each behaviour was noticed, round by round. */
    public record Beside(List<PastRound> rounds, Map<Long, Map<String, Long>> counts, Map<String, String> behaviours) {

        public long times(PastRound round, String behaviour) {
            return counts.getOrDefault(round.part().getId(), Map.of()).getOrDefault(behaviour, 0L);
        }
    }
}

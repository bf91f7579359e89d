package org.attune.practice.model.triad;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.shared.NotFoundException;

/** The people of a meeting with their rounds and roles: who is there, who does what now, and who is next. */
public final class Circle {

    private final Triad triad;
    private final List<TriadSeat> seats;
    private final List<TriadRound> rounds;
    private final List<TriadPart> parts;

    public Circle(Triad triad, List<TriadSeat> seats, List<TriadRound> rounds, List<TriadPart> parts) {
        this.triad = triad;
        this.seats = seats;
        this.rounds = new ArrayList<>(rounds);
        this.parts = new ArrayList<>(parts);
    }

    /** Who does what in this round, in order of arrival; what is planned while it has not begun. */
    public Map<Long, TriadRole> roles() {
        if (triad.getStep() == Step.READY) {
            return upcoming(triad.getRound());
        }
        var roles = new LinkedHashMap<Long, TriadRole>();
        if (triad.getStep().isInRound()) {
            partsOf(triad.getRound()).forEach(part -> roles.put(part.getPersonId(), part.getRole()));
        }
        return roles;
    }

    public Optional<TriadRole> roleOf(long person) {
        return Optional.ofNullable(roles().get(person));
    }

    /** The roles of a round that has not begun; none when there is nobody left to coach. */
    Map<Long, TriadRole> upcoming(int number) {
        var people = inRoom().stream().map(TriadSeat::getPersonId).toList();
        var newcomers = inRoom().stream()
                .filter(seat -> seat.getFromRound() > number)
                .map(TriadSeat::getPersonId)
                .collect(toSet());
        return Rotation.next(people, newcomers, haveBeen(TriadRole.COACH), haveBeen(TriadRole.CLIENT));
    }

    private Set<Long> haveBeen(TriadRole role) {
        return parts.stream()
                .filter(part -> part.getRole() == role)
                .map(TriadPart::getPersonId)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Whether somebody with this role in the round that runs is in the room. */
    boolean isIn(TriadRole role) {
        return partsOf(triad.getRound()).stream()
                .anyMatch(part ->
                        part.getRole() == role && seat(part.getPersonId()).isIn());
    }

    /** How long the present round has been practised; the whole time once the practice is over. */
    public Duration practised(Instant now) {
        if (triad.getStep() != Step.PRACTISE) {
            return round(triad.getRound())
                    .map(TriadRound::getPractisedSeconds)
                    .map(Duration::ofSeconds)
                    .orElse(Duration.ZERO);
        }
        return Step.PRACTISE.length(false).minus(triad.left(now));
    }

    /** Those in the room, in order of arrival. */
    public List<TriadSeat> inRoom() {
        return seats.stream()
                .filter(TriadSeat::isIn)
                .sorted(Comparator.comparingInt(TriadSeat::getArrival))
                .toList();
    }

    /** @throws NotFoundException for somebody who was not invited */
    public TriadSeat seat(long person) {
        return seats.stream()
                .filter(seat -> seat.getPersonId() == person)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("a seat of person " + person));
    }

    /** What somebody does in the round that runs, if they have a part in it. */
    public Optional<TriadPart> part(long person) {
        return partsOf(triad.getRound()).stream()
                .filter(part -> part.getPersonId() == person)
                .findFirst();
    }

    /** The coach's part in the round that runs. */
    public Optional<TriadPart> coach() {
        return partsOf(triad.getRound()).stream().filter(TriadPart::isCoach).findFirst();
    }

    public List<TriadPart> partsOf(int number) {
        return parts.stream().filter(part -> part.getRound() == number).toList();
    }

    public Optional<TriadRound> round(int number) {
        return rounds.stream().filter(round -> round.getNumber() == number).findFirst();
    }

    /** Whether the coach of a round may read what was noticed: the observers have had their turn, or it is over. */
    public boolean isHeard(int number, Instant now) {
        return triad.isHeard(number, now);
    }

    /** The round that runs or is about to. */
    public TriadRound current() {
        return round(triad.getRound()).orElseThrow();
    }

    void add(TriadRound round) {
        rounds.add(round);
    }

    void add(TriadPart part) {
        parts.add(part);
    }

    public Triad getTriad() {
        return triad;
    }

    public List<TriadSeat> getSeats() {
        return seats;
    }

    /** All rounds, with those that came up in the room. */
    public List<TriadRound> getRounds() {
        return rounds;
    }

    /** All parts, with those that were given out in the room. */
    public List<TriadPart> getParts() {
        return parts;
    }
}

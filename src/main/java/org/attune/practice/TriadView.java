package org.attune.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attune.practice.model.triad.Circle;
import org.attune.practice.model.triad.SceneCard;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.model.triad.TriadRound;
import org.attune.practice.model.triad.TriadSeat;

/** A meeting as one of its people sees it before it begins: when, with whom, which scenes. No brief is part of it. */
public class TriadView {

    private final Circle circle;
    private final Map<Long, String> names;
    private final List<RoundLine> rounds;
    private final long reader;
    private final Instant now;

    TriadView(Circle circle, Map<Long, String> names, List<RoundLine> rounds, long reader, Instant now) {
        this.circle = circle;
        this.names = names;
        this.rounds = rounds;
        this.reader = reader;
        this.now = now;
    }

    /** Somebody who is invited. */
    public record Guest(String name, TriadSeat.Reply answer, boolean host, boolean me) {}

    /** A round with the scene chosen for it; only what everybody may know of the scene is told. */
    public static class RoundLine {

        private final TriadRound round;
        private final SceneCard card;

        RoundLine(TriadRound round, SceneCard card) {
            this.round = round;
            this.card = card;
        }

        public int getNumber() {
            return round.getNumber();
        }

        public boolean isChosen() {
            return card != null;
        }

        public String getTitle() {
            return card == null ? "" : card.scenario().title();
        }

        public int getLevel() {
            return card == null ? 0 : card.scenario().level();
        }

        /** What the scene holds, in one line; empty when nothing needs saying. */
        public String getHolds() {
            return card == null ? "" : String.join(", ", card.scenario().contentNotes());
        }

        public boolean isOptedOut() {
            return round.isOptedOut();
        }

        public boolean isStarted() {
            return round.isStarted();
        }
    }

    public List<Guest> getGuests() {
        return circle.getSeats().stream()
                .map(seat -> new Guest(
                        names.getOrDefault(seat.getPersonId(), ""),
                        seat.getAnswer(),
                        seat.getPersonId() == triad().getHostId(),
                        seat.getPersonId() == reader))
                .toList();
    }

    /** The names of the others, as one line. */
    public String getOthers() {
        return String.join(
                ", ",
                circle.getSeats().stream()
                        .filter(seat -> seat.getPersonId() != reader)
                        .map(seat -> names.getOrDefault(seat.getPersonId(), ""))
                        .toList());
    }

    public List<RoundLine> getRounds() {
        return rounds;
    }

    public TriadSeat.Reply getAnswer() {
        return circle.seat(reader).getAnswer();
    }

    public boolean isHost() {
        return triad().getHostId() == reader;
    }

    /** Whether it has neither begun nor been called off nor gone by. */
    public boolean isAhead() {
        return !triad().isBegun() && !triad().isPast(now);
    }

    public boolean isCancelled() {
        return triad().isCancelled();
    }

    /** Whether the room can be entered now. */
    public boolean isOpen() {
        return triad().isOpen(now) && !triad().isOver();
    }

    public long getId() {
        return triad().getId();
    }

    public Instant getStartsAt() {
        return triad().getStartsAt();
    }

    public String getVideoLink() {
        return triad().getVideoLink();
    }

    private Triad triad() {
        return circle.getTriad();
    }
}

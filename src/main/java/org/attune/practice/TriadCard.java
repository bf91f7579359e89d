package org.attune.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.model.triad.TriadSeat;

/** A meeting ahead, in one line. */
public class TriadCard {

    private final Triad triad;
    private final List<TriadSeat> seats;
    private final Map<Long, String> names;
    private final long reader;

    TriadCard(Triad triad, List<TriadSeat> seats, Map<Long, String> names, long reader) {
        this.triad = triad;
        this.seats = seats;
        this.names = names;
        this.reader = reader;
    }

    public long getId() {
        return triad.getId();
    }

    public Instant getStartsAt() {
        return triad.getStartsAt();
    }

    /** The names of the others in one line. */
    public String getOthers() {
        return String.join(
                ", ",
                seats.stream()
                        .filter(seat -> seat.getPersonId() != reader)
                        .map(seat -> names.getOrDefault(seat.getPersonId(), ""))
                        .toList());
    }

    public boolean isInvited() {
        return answer() == TriadSeat.Reply.INVITED;
    }

    public boolean isDeclined() {
        return answer() == TriadSeat.Reply.DECLINED;
    }

    public boolean isBegun() {
        return triad.isBegun();
    }

    private TriadSeat.Reply answer() {
        return seats.stream()
                .filter(seat -> seat.getPersonId() == reader)
                .map(TriadSeat::getAnswer)
                .findFirst()
                .orElse(TriadSeat.Reply.DECLINED);
    }
}

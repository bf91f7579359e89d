package org.attune.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attune.practice.model.triad.RoundCredit;
import org.attune.practice.model.triad.SceneCard;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadPart;
import org.attune.practice.model.triad.TriadRole;
import org.attune.practice.model.triad.TriadRound;

/** A round to look back at, as one of its people sees it: the coach what was noticed, the others what they gave. */
public class RoundView {

    private final TriadRound round;
    private final SceneCard card;
    private final TriadPart mine;
    private final Company company;
    private final List<TriadMark> marks;
    private final Set<RoundCredit.Open> open;

    RoundView(
            TriadRound round,
            SceneCard card,
            TriadPart mine,
            Company company,
            List<TriadMark> marks,
            Set<RoundCredit.Open> open) {
        this.round = round;
        this.card = card;
        this.mine = mine;
        this.company = company;
        this.marks = marks;
        this.open = open;
    }

    /** Everybody's parts in the round, and what people are called. */
    record Company(List<TriadPart> parts, Map<Long, String> names) {}

    public long getId() {
        return round.getId();
    }

    public long getTriadId() {
        return round.getTriadId();
    }

    public int getNumber() {
        return round.getNumber();
    }

    public String getTitle() {
        return card == null ? "" : card.scenario().title();
    }

    public Instant getStartedAt() {
        return round.getStartedAt();
    }

    public TriadRole getRole() {
        return mine.getRole();
    }

    public boolean isCoach() {
        return mine.isCoach();
    }

    /** Whether this person's part is to notice something for the coach. */
    public boolean isGiver() {
        return TriadFeedback.mayTell(mine, round);
    }

    public int getMinutes() {
        return mine.minutes();
    }

    public boolean isPartial() {
        return mine.isPartial() || round.isStopped();
    }

    public boolean isPair() {
        return round.isPair();
    }

    public boolean isCredited() {
        return mine.isCredited();
    }

    public boolean isAnswered() {
        return mine.isAnswered();
    }

    public String getKeep() {
        return mine.getKeep();
    }

    public String getNext() {
        return mine.getNext();
    }

    public boolean isRecorded() {
        return mine.isRecorded();
    }

    public String getNote() {
        return mine.getSelfNote();
    }

    /** What keeps the round from counting, in the order in which it comes up. */
    public List<RoundCredit.Open> getOpen() {
        return List.copyOf(open);
    }

    public String getCoachName() {
        return company.parts().stream()
                .filter(TriadPart::isCoach)
                .map(part -> company.names().getOrDefault(part.getPersonId(), ""))
                .findFirst()
                .orElse("");
    }

    /** The others' names in one line. */
    public String getPartners() {
        return String.join(
                ", ",
                company.parts().stream()
                        .filter(part -> part != mine)
                        .map(part -> company.names().getOrDefault(part.getPersonId(), ""))
                        .toList());
    }

    /** Behaviours noticed: by all for the coach, by oneself for others. */
    public List<TriadMark> getMarks() {
        return marks.stream().filter(mark -> mark.getBehaviour() != null).toList();
    }

    /** Words about the whole round. */
    public List<TriadMark> getWords() {
        return marks.stream().filter(mark -> mark.getBehaviour() == null).toList();
    }

    public boolean isNoticed() {
        return !marks.isEmpty();
    }

    /** What this person told the coach so far. */
    public String getTold() {
        return getWords().stream()
                .filter(mark -> mark.getGiverId() == mine.getPersonId())
                .map(TriadMark::getNote)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Who gave a mark. */
    public String giver(long person) {
        return company.names().getOrDefault(person, "");
    }
}

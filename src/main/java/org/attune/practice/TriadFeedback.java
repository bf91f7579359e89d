package org.attune.practice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.triad.Circle;
import org.attune.practice.model.triad.Meeting;
import org.attune.practice.model.triad.RoundCredit;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadPart;
import org.attune.practice.model.triad.TriadRole;
import org.attune.practice.model.triad.TriadRound;
import org.attune.practice.store.TriadStore;
import org.attune.practice.store.TriadWords;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What follows a round: observers may still add a word, the coach reads what was noticed and answers with what they
 * keep and what they try, and with that the round counts. The words stay between giver and coach.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class TriadFeedback {

    private static final String FEATURE = "practice";

    @Inject
    TriadStore store;

    @Inject
    TriadWords words;

    @Inject
    TriadScenes scenes;

    @Inject
    TriadCredits credits;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * A round as one of its people sees it.
     *
     * @throws NotFoundException for anybody else
     */
    public RoundView view(Long roundId) {
        var round = find(roundId);
        var circle = circle(round);
        var parts = circle.partsOf(round.getNumber());
        var mine = own(parts);
        var coach = coach(parts);
        var marks = words.marksFor(coach.getId());
        var givers = marks.stream().map(TriadMark::getGiverId).collect(toSet());
        var shown = mine.isCoach()
                ? circle.isHeard(round.getNumber(), clock.instant()) ? marks : List.<TriadMark>of()
                : marks.stream()
                        .filter(mark -> mark.getGiverId() == account.id())
                        .toList();
        var credit = new RoundCredit(round, parts, givers);
        return new RoundView(
                round,
                scenes.card(round),
                mine,
                new RoundView.Company(parts, credits.names(parts)),
                shown,
                credit.open());
    }

    /**
     * Adds or changes one's words for the coach.
     *
     * @param text about the whole round
     * @param notes about marks of one's own, by their ids; where it is empty, a note is taken back
     */
    public void tell(long roundId, String text, Map<Long, String> notes) {
        var round = find(roundId);
        var circle = circle(round);
        var parts = circle.partsOf(round.getNumber());
        var mine = own(parts);
        if (!mayTell(mine, round)) {
            throw new NotFoundException("words for the coach of round " + roundId);
        }
        noteOn(coach(parts), notes);
        tell(words, coach(parts), account.id(), text, clock.instant());
        credit(round, parts);
    }

    private void noteOn(TriadPart coach, Map<Long, String> notes) {
        var own = words.marksBy(account.id(), coach.getId()).stream()
                .filter(mark -> mark.getBehaviour() != null)
                .collect(toMap(TriadMark::getId, mark -> mark));
        notes.forEach((id, note) -> {
            if (!own.containsKey(id)) {
                throw new NotFoundException("mark " + id);
            }
            own.get(id).note(TriadNotes.within(note, TriadMark.MAX));
        });
    }

    /** Whether somebody's part is to notice something for the coach. */
    static boolean mayTell(TriadPart part, TriadRound round) {
        return part.getRole() == TriadRole.OBSERVER || round.isPair() && part.getRole() == TriadRole.CLIENT;
    }

    static void tell(TriadWords words, TriadPart coach, long giver, String text, Instant now) {
        var said = TriadNotes.within(text, TriadMark.MAX);
        var before = words.marksBy(giver, coach.getId()).stream()
                .filter(mark -> mark.getBehaviour() == null)
                .findFirst();
        if (said == null && before.isPresent()) {
            words.remove(before.get());
        } else if (said != null) {
            before.ifPresentOrElse(mark -> mark.note(said), () -> words.add(TriadMark.words(coach, giver, said, now)));
        }
    }

    /**
     * The coach has read what was noticed, and says what they keep and what they try.
     *
     * @param recorded whether two people without an observer have recorded the round for themselves
     */
    public void answer(long roundId, String keep, String next, boolean recorded) {
        var round = find(roundId);
        var circle = circle(round);
        var parts = circle.partsOf(round.getNumber());
        var mine = own(parts);
        if (!mine.isCoach() || !circle.isHeard(round.getNumber(), clock.instant())) {
            throw new NotFoundException("the coach's answer to round " + roundId);
        }
        if (mine.isCredited()) {
            return; // A second press.
        }
        if (words.marksFor(mine.getId()).isEmpty()) {
            throw new Refusal(FEATURE, "triad.answer.nothing-yet");
        }
        if (TriadNotes.within(keep, TriadPart.MAX) == null) {
            throw new Refusal(FEATURE, "triad.answer.keep.missing").at("keep");
        }
        if (TriadNotes.within(next, TriadPart.MAX) == null) {
            throw new Refusal(FEATURE, "triad.answer.try.missing").at("next");
        }
        mine.answer(keep.strip(), next.strip(), recorded, clock.instant());
        credit(round, parts);
    }

    private void credit(TriadRound round, List<TriadPart> parts) {
        var givers = words.marksFor(coach(parts).getId()).stream()
                .map(TriadMark::getGiverId)
                .collect(toSet());
        credits.write(round, parts, givers);
    }

    private TriadRound find(Long roundId) {
        return store.roundOf(roundId == null ? 0 : roundId, account.id())
                .orElseThrow(() -> new NotFoundException("round " + roundId));
    }

    /** Held, so that two people who press at once do not count it twice; and caught up with the time, as in the room. */
    private Circle circle(TriadRound round) {
        var circle = store.circle(store.locked(round.getTriadId()));
        new Meeting(circle).catchUp(clock.instant());
        store.save(circle);
        return circle;
    }

    private TriadPart own(List<TriadPart> parts) {
        return parts.stream()
                .filter(part -> part.getPersonId() == account.id())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("a part in this round"));
    }

    private static TriadPart coach(List<TriadPart> parts) {
        return parts.stream().filter(TriadPart::isCoach).findFirst().orElseThrow();
    }
}

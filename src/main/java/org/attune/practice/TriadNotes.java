package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.RoomKeeper.Room;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadPart;
import org.attune.practice.model.triad.TriadRole;
import org.attune.practice.model.triad.TriadSeat;
import org.attune.practice.store.TriadWords;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What people write in the room. The coach's note is the coach's; what observers notice goes to the coach alone, in a
 * pair the client player takes their place (R8).
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class TriadNotes {

    private static final String FEATURE = "practice";

    @Inject
    RoomKeeper keeper;

    @Inject
    RoomViews views;

    @Inject
    TriadScenes scenes;

    @Inject
    TriadWords words;

    /** Marks a behaviour at this moment of the practice. */
    public RoomView mark(Long triadId, String behaviour) {
        var room = keeper.open(triadId);
        if (room.circle().getTriad().getStep() == Step.PRACTISE) {
            var card = scenes.card(room.circle().current());
            if (!card.scenario().watchFor().contains(behaviour)) {
                throw new NotFoundException("behaviour " + behaviour + " in this scene");
            }
            requireRole(room, TriadRole.OBSERVER);
            int second = (int) room.circle().practised(room.now()).toSeconds();
            words.add(TriadMark.of(coach(room), room.person(), behaviour, second, room.now()));
        }
        return kept(room);
    }

    /** Takes back the mark set last. */
    public RoomView unmark(Long triadId) {
        var room = keeper.open(triadId);
        var marks = words.marksBy(room.person(), coach(room).getId());
        marks.stream()
                .filter(mark -> mark.getBehaviour() != null)
                .reduce((first, second) -> second)
                .ifPresent(words::remove);
        return kept(room);
    }

    /** Words for the coach about the round; written anew they take the place of the earlier ones. */
    public RoomView tellCoach(Long triadId, String text) {
        var room = keeper.open(triadId);
        var part = room.circle().part(room.person()).orElseThrow(() -> new NotFoundException("a part in this round"));
        if (!TriadFeedback.mayTell(part, room.circle().current())) {
            throw new NotFoundException("words of the " + part.getRole() + " for the coach");
        }
        TriadFeedback.tell(words, coach(room), room.person(), text, room.now());
        return kept(room);
    }

    /** The coach's note to themselves. */
    public RoomView note(Long triadId, String text) {
        var room = keeper.open(triadId);
        requireRole(room, TriadRole.COACH).note(within(text, TriadPart.MAX));
        return kept(room);
    }

    /** The word that stops everything, as the people agree it. */
    public RoomView agreeStopWord(Long triadId, String word) {
        var room = keeper.open(triadId);
        var said = within(word, Triad.LONGEST_STOP_WORD);
        if (said != null) {
            room.circle().getTriad().agreeStopWord(said);
        }
        return kept(room);
    }

    /** What somebody takes with them. */
    public RoomView takeAway(Long triadId, String text) {
        var room = keeper.open(triadId);
        room.circle().seat(room.person()).takeAway(within(text, TriadSeat.MAX));
        return kept(room);
    }

    private static TriadPart requireRole(Room room, TriadRole role) {
        return room.circle()
                .part(room.person())
                .filter(part -> part.getRole() == role)
                .orElseThrow(() -> new NotFoundException("a part as " + role + " in this round"));
    }

    private static TriadPart coach(Room room) {
        return room.circle().coach().orElseThrow(() -> new NotFoundException("a coach in this round"));
    }

    /** The text without blanks around it, null when there is none. */
    static String within(String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > most) {
            throw new Refusal(FEATURE, "triad.words.long", most);
        }
        return text.strip();
    }

    private RoomView kept(Room room) {
        keeper.keep(room);
        return views.of(room);
    }
}

package org.attune.practice;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.practice.RoomKeeper.Room;
import org.attune.practice.RoomView.Beat;
import org.attune.practice.RoomView.Brief;
import org.attune.practice.RoomView.Heard;
import org.attune.practice.RoomView.Now;
import org.attune.practice.RoomView.OwnWords;
import org.attune.practice.RoomView.Somebody;
import org.attune.practice.RoomView.Watched;
import org.attune.practice.model.triad.Circle;
import org.attune.practice.model.triad.SceneCard;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadPart;
import org.attune.practice.model.triad.TriadRole;
import org.attune.practice.model.triad.TriadSeat;
import org.attune.practice.store.TriadWords;

/** Shows a room to one person: their own brief, their own words, and what is for everybody. */
@ApplicationScoped
class RoomViews {

    @Inject
    TriadPeople people;

    @Inject
    TriadScenes scenes;

    @Inject
    TriadWords words;

    RoomView of(Room room) {
        var circle = room.circle();
        var names = people.names(
                circle.getSeats().stream().map(TriadSeat::getPersonId).toList());
        var role = circle.roleOf(room.person()).orElse(null);
        boolean inside = circle.seat(room.person()).isIn();
        var marks = circle.coach()
                .filter(coach -> circle.getTriad().getStep().isInRound() && inside)
                .map(coach -> marksFor(room, coach))
                .orElse(List.of());
        return new RoomView(
                now(room), all(room, names), inside ? brief(room, role, marks) : null, words(room, marks, names));
    }

    /** To the coach everything once it is the observers' turn, to anybody else what they gave themselves. */
    private List<TriadMark> marksFor(Room room, TriadPart coach) {
        if (coach.getPersonId() != room.person()) {
            return words.marksBy(room.person(), coach.getId());
        }
        return room.circle().getTriad().getStep().isAfterClient() ? words.marksFor(coach.getId()) : List.of();
    }

    private static Now now(Room room) {
        var circle = room.circle();
        var triad = circle.getTriad();
        var step = triad.getStep();
        var left = triad.left(room.now());
        boolean pair = step == Step.READY
                ? circle.roles().size() == 2
                : step.isInRound() && circle.current().isPair();
        return new Now(
                triad.getChanges(),
                step,
                triad.getRound(),
                triad.isPaused(),
                left == null ? null : left.toMillis(),
                wholeOf(step, circle).toSeconds(),
                pair,
                step == Step.READY && !circle.current().hasScene());
    }

    private static Duration wholeOf(Step step, Circle circle) {
        boolean watched = circle.roles().containsValue(TriadRole.OBSERVER);
        return step.length(step.isInRound() && !watched);
    }

    private static List<Somebody> all(Room room, Map<Long, String> names) {
        var roles = room.circle().roles();
        return room.circle().getSeats().stream()
                .map(seat -> new Somebody(
                        seat.getPersonId(),
                        names.getOrDefault(seat.getPersonId(), ""),
                        seat.getPersonId() == room.person(),
                        roles.get(seat.getPersonId()),
                        seat.getPresence(),
                        seat.isMissed(room.now()),
                        seat.isReady()))
                .toList();
    }

    private Brief brief(Room room, TriadRole role, List<TriadMark> marks) {
        var step = room.circle().getTriad().getStep();
        if (role == null || !step.isInRound() && step != Step.READY) {
            return null;
        }
        var card = scenes.card(room.circle().current());
        if (card == null) {
            return null;
        }
        var scenario = card.scenario();
        return switch (role) {
            case COACH -> new Brief(scenario.title(), List.of(), scenario.brief(), List.of(), List.of(), List.of());
            case CLIENT ->
                new Brief(
                        scenario.title(),
                        scenario.contentNotes(),
                        card.clientBrief(),
                        arc(card),
                        List.of(),
                        step == Step.DEROLE ? scenario.derole() : List.of());
            case OBSERVER -> new Brief(scenario.title(), List.of(), "", List.of(), watch(card, marks), List.of());
        };
    }

    private List<Beat> arc(SceneCard card) {
        return card.arc().stream()
                .map(beat -> new Beat(beat.name(), words(card, beat.easesIf()), words(card, beat.tightensIf())))
                .toList();
    }

    private List<String> words(SceneCard card, List<String> ids) {
        return ids.stream().map(id -> scenes.word(card, id)).toList();
    }

    private List<Watched> watch(SceneCard card, List<TriadMark> marks) {
        var times =
                marks.stream().filter(mark -> mark.getBehaviour() != null).collect(groupingBy(TriadMark::getBehaviour));
        return card.scenario().watchFor().stream()
                .map(id -> new Watched(
                        id,
                        scenes.word(card, id),
                        times.getOrDefault(id, List.of()).size()))
                .toList();
    }

    private OwnWords words(Room room, List<TriadMark> marks, Map<Long, String> names) {
        var circle = room.circle();
        var step = circle.getTriad().getStep();
        var part = step.isInRound() ? circle.part(room.person()).orElse(null) : null;
        boolean coach = part != null && part.isCoach();
        var told = marks.stream()
                .filter(mark -> mark.getGiverId() == room.person())
                .filter(mark -> mark.getBehaviour() == null)
                .map(TriadMark::getNote)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new OwnWords(
                circle.getTriad().getStopWord(),
                coach ? Objects.requireNonNullElse(part.getSelfNote(), "") : "",
                told,
                Objects.requireNonNullElse(circle.seat(room.person()).getTakeAway(), ""),
                coach ? heard(marks, names) : List.of());
    }

    private List<Heard> heard(List<TriadMark> marks, Map<Long, String> names) {
        return marks.stream()
                .map(mark -> new Heard(
                        names.getOrDefault(mark.getGiverId(), ""),
                        mark.getMoment(),
                        mark.getBehaviour() == null ? "" : scenes.behaviour(mark.getBehaviour()),
                        Objects.requireNonNullElse(mark.getNote(), "")))
                .toList();
    }
}

package org.attune.practice.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.attune.identity.CurrentAccount;
import org.attune.practice.PracticeGoals;
import org.attune.practice.RoomView;
import org.attune.practice.TriadNotes;
import org.attune.practice.TriadRooms;
import org.attune.practice.Triads;
import org.attune.practice.model.triad.Step;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.web.SameOrigin;
import org.attune.shared.web.Texts;

/**
 * What the room's page asks and does. Whatever it does, the answer is the whole room for this person, from the
 * database: after a lost connection, on another node or without a socket it is the same.
 */
@WebServlet(name = "triadRoom", urlPatterns = "/practice/live")
public class RoomServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Only our own script can send it: a form of a foreign page cannot. */
    private static final String MARK = "X-Attune-Room";

    @Inject
    transient TriadRooms rooms;

    @Inject
    transient TriadNotes notes;

    @Inject
    transient Triads triads;

    @Inject
    transient PracticeGoals goals;

    @Inject
    transient CurrentAccount account;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> rooms.look(id(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(MARK) == null || !SameOrigin.isSentByOurPage(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer(request, response, () -> act(request));
    }

    private RoomView act(HttpServletRequest request) {
        long id = id(request);
        var text = request.getParameter("text");
        return switch (String.valueOf(request.getParameter("act"))) {
            case "here" -> rooms.here(id);
            case "back" -> rooms.comeBack(id);
            case "ready" -> rooms.ready(id, true);
            case "unready" -> rooms.ready(id, false);
            case "next" -> rooms.handOn(id, step(request));
            case "pause" -> rooms.pause(id);
            case "stop" -> rooms.stop(id, step(request));
            case "leave" -> rooms.leave(id);
            case "without" -> rooms.goOnWithout(id, number(request.getParameter("person")));
            case "mark" -> notes.mark(id, text);
            case "unmark" -> notes.unmark(id);
            case "tell" -> notes.tellCoach(id, text);
            case "note" -> notes.note(id, text);
            case "stopWord" -> notes.agreeStopWord(id, text);
            case "takeAway" -> notes.takeAway(id, text);
            case "goal" -> goal(id, text);
            case "scene" -> scene(id, number(request.getParameter("round")), text);
            case "otherScene" -> otherScene(id);
            default -> throw new NotFoundException("an act of this name");
        };
    }

    private RoomView goal(long id, String text) {
        var room = rooms.look(id);
        goals.setGoal(account.id(), text, null, null);
        return room;
    }

    private RoomView scene(long id, long round, String scenario) {
        triads.choose(id, (int) round, scenario);
        return rooms.look(id);
    }

    private RoomView otherScene(long id) {
        triads.optOut(id, rooms.look(id).now().round());
        return rooms.look(id);
    }

    /** Something that is done in a room. */
    private interface Act {
        RoomView done();
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Act act) throws IOException {
        var locale = Locale.forLanguageTag(String.valueOf(request.getParameter("lang")));
        response.setHeader("Cache-Control", "no-store");
        try {
            write(response, RoomJson.of(act.done(), locale));
        } catch (NotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var text = Texts.in(
                    locale,
                    refusal.feature(),
                    refusal.key(),
                    refusal.arguments().toArray());
            write(response, Json.createObjectBuilder().add("message", text).build());
        }
    }

    private static void write(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.toString());
    }

    private static Step step(HttpServletRequest request) {
        try {
            return Step.valueOf(String.valueOf(request.getParameter("step")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("a step of this name");
        }
    }

    private static long id(HttpServletRequest request) {
        return number(request.getParameter("id"));
    }

    private static long number(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFoundException("something of number " + text);
        }
        return Long.parseLong(text);
    }
}

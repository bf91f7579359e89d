package org.attune.practice.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Locale;
import org.attune.practice.RoomView;
import org.attune.practice.RoomView.Somebody;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.TriadSeat.Presence;
import org.attune.shared.web.Texts;

/** The buttons somebody has in the room now. Pause and stop are among them whenever anything runs (S14). */
final class RoomActions {

    private final RoomView view;
    private final Locale locale;
    private final JsonArrayBuilder all = Json.createArrayBuilder();

    RoomActions(RoomView view, Locale locale) {
        this.view = view;
        this.locale = locale;
    }

    JsonArrayBuilder build() {
        var step = view.now().step();
        if (step == Step.OVER) {
            return all;
        }
        if (view.me().presence() != Presence.IN) {
            add("back", "triad.do.back", "");
            return all;
        }
        goingOn(step);
        if (view.now().toChoose()) {
            return always(step);
        }
        if (step == Step.READY) {
            add("otherScene", "triad.do.other-scene", "quiet");
        }
        view.people().stream()
                .filter(one -> one.missed() && !one.me())
                .forEach(one -> all.add(Json.createObjectBuilder()
                        .add("act", "without")
                        .add("person", String.valueOf(one.id()))
                        .add("label", text("triad.do.without", one.name()))
                        .add("kind", "quiet")));
        return always(step);
    }

    private void goingOn(Step step) {
        boolean mine = step.speaker() != null && view.me().role() == step.speaker();
        if (view.now().paused()) {
            ready("triad.do.resume");
        } else if (mine) {
            add("next", "triad.do.next." + step, "");
        } else if (step.speaker() == null
                && !(step == Step.PRACTISE && view.me().role() == null)) {
            ready(
                    switch (step) {
                        case GATHERING -> "triad.do.begin";
                        case READY -> "triad.do.ready.round";
                        case PRACTISE -> "triad.do.ready.practise";
                        default -> "triad.do.ready";
                    });
        }
    }

    private JsonArrayBuilder always(Step step) {
        if (step == Step.GATHERING) {
            return all;
        }
        if (!view.now().paused()) {
            add("pause", "triad.do.pause", "quiet");
        }
        boolean between = step == Step.READY || step == Step.CLOSING;
        add("stop", between ? "triad.do.end" : "triad.do.stop", "quiet");
        add("leave", "triad.do.leave", "quiet");
        return all;
    }

    private void ready(String key) {
        var here = view.people().stream()
                .filter(one -> one.presence() == Presence.IN)
                .toList();
        long ready = here.stream().filter(Somebody::ready).count();
        boolean said = view.me().ready();
        all.add(Json.createObjectBuilder()
                .add("act", said ? "unready" : "ready")
                .add("label", text(said ? "triad.do.unready" : key))
                .add("kind", said || view.now().step() == Step.PRACTISE ? "quiet" : "")
                .add("hint", ready == 0 ? "" : text("triad.ready.count", ready, here.size())));
    }

    private void add(String act, String key, String kind) {
        all.add(Json.createObjectBuilder()
                .add("act", act)
                .add("label", text(key))
                .add("kind", kind));
    }

    private String text(String key, Object... arguments) {
        return Texts.in(locale, "practice", key, arguments);
    }
}

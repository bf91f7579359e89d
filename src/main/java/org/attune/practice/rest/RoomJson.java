package org.attune.practice.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Locale;
import org.attune.practice.RoomView;
import org.attune.practice.RoomView.Beat;
import org.attune.practice.RoomView.Somebody;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.TriadRole;
import org.attune.practice.model.triad.TriadSeat.Presence;
import org.attune.shared.web.Texts;

/** The room as the page of one person draws it: all sentences made up, all buttons named, nothing left to work out. */
final class RoomJson {

    private final RoomView view;
    private final Locale locale;

    private RoomJson(RoomView view, Locale locale) {
        this.view = view;
        this.locale = locale;
    }

    static JsonObject of(RoomView view, Locale locale) {
        return new RoomJson(view, locale).build();
    }

    private JsonObject build() {
        var now = view.now();
        var me = view.me();
        var json = Json.createObjectBuilder()
                .add("changes", now.changes())
                .add("step", now.step().name())
                .add("round", now.round())
                .add("title", text("triad.step." + now.step(), now.round()))
                .add("lead", lead())
                .add("role", me.role() == null ? "" : text("triad.role." + me.role()))
                .add("paused", now.paused())
                .add("pair", now.pair() && me.role() != null ? text("triad.lead.pair") : "")
                .add("whole", now.whole())
                .add("toChoose", now.toChoose() && isIn())
                .add("over", now.step() == Step.OVER)
                .add("people", people())
                .add("actions", new RoomActions(view, locale).build())
                .add("words", words());
        if (now.left() != null) {
            json.add("left", now.left());
        }
        if (view.brief() != null) {
            json.add("brief", brief());
        }
        return json.build();
    }

    private boolean isIn() {
        return view.me().presence() == Presence.IN;
    }

    private String lead() {
        var now = view.now();
        if (!isIn() && now.step() != Step.OVER) {
            return text("triad.lead.out");
        }
        if (now.paused()) {
            return text("triad.lead.paused");
        }
        if (now.step() != Step.READY && !now.step().isInRound()) {
            return text("triad.lead." + now.step());
        }
        var role = view.me().role();
        return text(
                "triad.lead." + now.step() + "." + (role == null ? "NONE" : role.name()),
                view.nameOf(TriadRole.COACH),
                view.nameOf(TriadRole.CLIENT),
                view.words().stopWord());
    }

    private JsonArrayBuilder people() {
        var all = Json.createArrayBuilder();
        view.people()
                .forEach(one -> all.add(Json.createObjectBuilder()
                        .add("name", one.me() ? text("triad.presence.you", one.name()) : one.name())
                        .add("role", one.role() == null ? "" : text("triad.role." + one.role()))
                        .add(
                                "speaks",
                                one.role() != null
                                        && one.role() == view.now().step().speaker())
                        .add("state", stateOf(one))
                        .add("in", one.presence() == Presence.IN && !one.missed())));
        return all;
    }

    private String stateOf(Somebody one) {
        if (one.missed()) {
            return text("triad.presence.missed");
        }
        return text("triad.presence." + (one.ready() ? "ready" : one.presence().name()));
    }

    private JsonObjectBuilder brief() {
        var brief = view.brief();
        var arc = Json.createArrayBuilder();
        brief.arc().forEach(beat -> arc.add(beat(beat)));
        var watch = Json.createArrayBuilder();
        brief.watch()
                .forEach(one -> watch.add(Json.createObjectBuilder()
                        .add("id", one.id())
                        .add("text", one.text())
                        .add("times", one.times())));
        return Json.createObjectBuilder()
                .add("title", brief.title())
                .add("text", brief.text())
                .add("notes", list(brief.notes()))
                .add("arc", arc)
                .add("watch", watch)
                .add("tap", view.now().step() == Step.PRACTISE)
                .add("derole", list(brief.derole()));
    }

    private static JsonObjectBuilder beat(Beat beat) {
        return Json.createObjectBuilder()
                .add("name", beat.name())
                .add("eases", list(beat.eases()))
                .add("tightens", list(beat.tightens()));
    }

    private JsonObjectBuilder words() {
        var words = view.words();
        var now = view.now();
        var role = view.me().role();
        var heard = Json.createArrayBuilder();
        words.heard()
                .forEach(one -> heard.add(Json.createObjectBuilder()
                        .add("from", one.from())
                        .add("moment", one.moment())
                        .add("behaviour", one.behaviour())
                        .add("note", one.note())));
        boolean coach = role == TriadRole.COACH && now.step().isInRound();
        boolean gives = now.step().isInRound()
                && (role == TriadRole.OBSERVER
                        || now.pair() && role == TriadRole.CLIENT && now.step() != Step.PRACTISE);
        var json = Json.createObjectBuilder();
        if (coach && now.step() != Step.PRACTISE) {
            json.add("note", words.note());
        }
        if (gives) {
            json.add("tell", words.told());
        }
        if (coach && now.step().isAfterClient()) {
            json.add("heard", heard);
        }
        if (now.step() == Step.AGREE) {
            json.add("stopWord", words.stopWord());
        }
        if (now.step() == Step.CLOSING || now.step() == Step.OVER) {
            json.add("takeAway", words.takeAway());
        }
        return json;
    }

    private static JsonArrayBuilder list(Collection<String> words) {
        var list = Json.createArrayBuilder();
        words.forEach(list::add);
        return list;
    }

    private String text(String key, Object... arguments) {
        return Texts.in(locale, "practice", key, arguments);
    }
}

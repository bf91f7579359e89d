package org.attune.privacy.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.privacy.ClientSummary;
import org.attune.privacy.ConsentLine;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentState;
import org.attune.privacy.Opening;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** Says in words where a consent stands and what happened. */
@Named
@RequestScoped
public class ConsentWords {

    private static final String BUNDLE = "privacy";

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    /** Where consent stands, for the coach: "link sent Monday", "agreed until 4 June 2027". */
    public String state(ClientSummary client) {
        if (client.state() == null) {
            return texts.of(BUNDLE, "state.NONE");
        }
        if (client.askingOver()) {
            return texts.of(BUNDLE, "state.ASKING_OVER");
        }
        if (client.resting()) {
            return texts.of(BUNDLE, "state.RESTS");
        }
        var key = "state." + client.state();
        return switch (client.state()) {
            case GRANTED, NARROWED, EXPIRED -> texts.of(BUNDLE, key, dates.fullDay(client.until()));
            default -> texts.of(BUNDLE, key, dates.day(client.at()));
        };
    }

    /** The colour that goes with the words: never alone. */
    public String tone(ClientSummary client) {
        if (client.state() == null
                || client.askingOver()
                || client.resting()
                || client.state() == ConsentState.EXPIRED) {
            return "caution";
        }
        return client.state().isAgreed() ? "positive" : "";
    }

    public String name(ClientSummary client) {
        return client.isTombstone() ? texts.of(BUNDLE, "tombstone") : client.alias();
    }

    /** What a line of the ledger says. */
    public String line(ConsentLine line) {
        return texts.of(BUNDLE, "line." + line.step(), dates.fullDay(line.until()));
    }

    /** The short name of a scope. */
    public String scope(ConsentScope scope) {
        return texts.of(BUNDLE, "scope." + scope);
    }

    /** All nine, in the order in which they are asked. */
    public List<ConsentScope> getScopes() {
        return List.of(ConsentScope.values());
    }

    /** "Marta Lindqvist, your coach's supervisor, played it." */
    public String opening(Opening opening) {
        return texts.of(
                BUNDLE, "opening." + opening.what(), opening.name(), texts.of(BUNDLE, "reader." + opening.reader()));
    }

    /** Short names of what a line of the ledger allows, empty when nothing. */
    public String allowed(ConsentLine line) {
        return line.scopes().stream().map(this::scope).collect(joining(", "));
    }
}

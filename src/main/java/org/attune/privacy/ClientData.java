package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.attune.privacy.model.AccessEvent;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentEntry;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.AccessEvents;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.PersonalData;
import org.attune.shared.Subject;
import org.attune.shared.mail.MailMessage;

/** What this feature keeps about a client: alias, address and letters, consent with its ledger, who opened what. */
@ApplicationScoped
@Transactional
public class ClientData implements PersonalData {

    private static final int AT_A_TIME = 1_000;

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    AccessEvents accesses;

    @Inject
    ConsentLetters letters;

    @Inject
    ConsentMoves moves;

    @Inject
    Clock clock;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(Client.class, ConsentGrant.class, ConsentEntry.class, AccessEvent.class, MailMessage.class);
    }

    @Override
    public String part() {
        return "privacy";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        return subject.isClient()
                ? clients.find(subject.id()).map(this::exportOf).orElse(JsonObject.EMPTY_JSON_OBJECT)
                : clientsOf(subject.id());
    }

    /**
     * The tombstone keeps ids, dates and proofs; the coach's own export loses the alias with it. With a coach everything
     * ends that their clients had allowed them, and the clients are told.
     */
    @Override
    public void erase(Subject subject) {
        if (subject.isClient()) {
            clients.find(subject.id()).ifPresent(this::forget);
        } else {
            clients.ofCoach(subject.id()).stream()
                    .filter(client -> !client.isTombstone())
                    .forEach(this::endWithCoach);
        }
    }

    private void endWithCoach(Client client) {
        grants.heldOfClient(client.getId())
                .ifPresentOrElse(grant -> moves.endWithCoach(grant, clock.instant()), () -> forget(client));
    }

    private void forget(Client client) {
        letters.forget(client);
        client.becomeTombstone(clock.instant());
        client.forgetAddress();
    }

    private JsonObject exportOf(Client client) {
        var grant = grants.ofClient(client.getId());
        var entries = Json.createArrayBuilder();
        grant.ifPresent(found -> grants.entriesOf(found.getId()).forEach(entry -> entries.add(exportOf(entry))));
        var openings = Json.createArrayBuilder();
        var page = accesses.before(Long.MAX_VALUE, client.getId(), AT_A_TIME);
        while (!page.isEmpty()) {
            page.forEach(event -> openings.add(exportOf(event)));
            page = accesses.before(page.get(page.size() - 1).getId(), client.getId(), AT_A_TIME);
        }
        return Json.createObjectBuilder()
                .add("alias", text(client.getAlias()))
                .add("address", letters.addressOf(client).orElse(""))
                .add("timeZone", client.getZone().getId())
                .add("language", client.getLanguage())
                .add("since", client.getSince().toString())
                .add("consent", entries)
                .add("openings", openings)
                .build();
    }

    private JsonObject clientsOf(long coachId) {
        JsonArrayBuilder aliases = Json.createArrayBuilder();
        var all = clients.ofCoach(coachId);
        all.forEach(client -> aliases.add(text(client.getAlias())));
        return all.isEmpty()
                ? JsonObject.EMPTY_JSON_OBJECT
                : Json.createObjectBuilder().add("clients", aliases).build();
    }

    private static JsonObject exportOf(ConsentEntry entry) {
        var scopes = Json.createArrayBuilder();
        entry.getScopes().forEach(scope -> scopes.add(scope.name()));
        return Json.createObjectBuilder()
                .add("at", entry.getAt().toString())
                .add("step", entry.getStep().name())
                .add("allowed", scopes)
                .add("until", entry.getEndsOn() == null ? "" : entry.getEndsOn().toString())
                .add("wording", entry.getWording())
                .add("wordingDigest", entry.getWordingDigest())
                .add("proof", entry.getProof())
                .build();
    }

    private static JsonObject exportOf(AccessEvent event) {
        return Json.createObjectBuilder()
                .add("at", event.getAt().toString())
                .add("what", event.getWhat().name())
                .add("reader", event.getReader().name())
                .add("account", event.getAccountId())
                .add("recording", event.getRecordingId())
                .build();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

package org.attune.logbook;

import static java.util.stream.Collectors.toMap;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.curriculum.MilestoneKind;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Milestone;
import org.attune.logbook.model.Milestone.State;
import org.attune.logbook.model.MilestoneRules;
import org.attune.logbook.store.MilestoneStore;
import org.attune.privacy.ClientService;
import org.attune.privacy.ClientSummary;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Handing in what happened outside of Attune, for a named person to confirm. */
@ApplicationScoped
@Transactional
@Permitted({TRAINEE, SUPERVISOR})
public class Milestones {

    static final int WORDS = 500;

    private static final String FEATURE = "logbook";

    @Inject
    MilestoneStore milestones;

    @Inject
    MilestonePeople people;

    @Inject
    ClientService clients;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * What somebody says about it.
     *
     * @param named who was there and is asked to confirm, or null
     */
    public record Told(LocalDate day, Map<String, String> answers, String words, Long named) {}

    /** What this person may hand in. */
    public List<MilestoneKind> kinds() {
        return people.kinds().stream()
                .filter(kind -> kind.isFrom(people.rolesOf(account)))
                .toList();
    }

    /** @throws NotFoundException for one that this person cannot hand in */
    public MilestoneKind kind(String name) {
        return kinds().stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("milestone kind " + name));
    }

    /** Names by id of those who may be asked to confirm it. */
    public Map<Long, String> confirmers(MilestoneKind kind) {
        return people.confirmersFor(account, kind);
    }

    /** The aliases of one's own clients, by id. */
    @Permitted(TRAINEE)
    public Map<Long, String> ownClients() {
        return clients.mine().stream()
                .collect(toMap(ClientSummary::id, ClientSummary::alias, (a, b) -> a, TreeMap::new));
    }

    /** Hands it in. */
    public long submit(String name, Told told) {
        var kind = kind(name);
        var today = LocalDate.now(clock.withZone(account.zone()));
        boolean ahead = kind.field("until").isPresent(); // Leave may be asked for before it begins.
        if (told.day() == null
                || !ahead && told.day().isAfter(today)
                || told.day().isBefore(today.minusYears(1))) {
            throw new Refusal(FEATURE, "refused.milestone.held").at("day");
        }
        var answers = MilestoneRules.answers(kind.asked(false), told.answers());
        requireOrder(told.day(), answers);
        requireOwnClient(kind, answers);
        Long named = null;
        if (kind.confirmer().named()) {
            named = told.named();
            if (named == null || !confirmers(kind).containsKey(named)) {
                throw new Refusal(FEATURE, "refused.milestone.named").at("named");
            }
        }
        var words =
                told.words() == null || told.words().isBlank() || !kind.fact().words()
                        ? null
                        : Words.atMost(told.words(), WORDS, "words");
        var milestone = new Milestone(account.organizationId(), account.id(), name, told.day(), named)
                .saying(answers, words, clock.instant());
        milestones.add(milestone);
        return milestone.getId();
    }

    private static void requireOrder(LocalDate from, Map<String, String> answers) {
        for (var end : List.of("until", "validUntil")) {
            if (answers.containsKey(end) && LocalDate.parse(answers.get(end)).isBefore(from)) {
                throw new Refusal(FEATURE, "refused.milestone.order").at(end);
            }
        }
    }

    private void requireOwnClient(MilestoneKind kind, Map<String, String> answers) {
        boolean foreign = kind.asking().stream()
                .filter(field -> field.type() == MilestoneKind.Type.CLIENT)
                .anyMatch(field -> !ownClients().containsKey(Long.valueOf(answers.get(field.name()))));
        if (foreign) {
            throw new Refusal(FEATURE, "refused.milestone.choice").at("client");
        }
    }

    /** What one has handed in, the latest first. */
    public List<Milestone> own() {
        return milestones.of(account.id());
    }

    /** Names by id of those who were named or who settled them. */
    public Map<Long, String> namesIn(List<Milestone> some) {
        return people.namesIn(some);
    }

    /** Takes back what nobody has answered yet. */
    public void withdraw(long id) {
        milestones
                .locked(account.organizationId(), id)
                .filter(found -> found.getPersonId() == account.id())
                .orElseThrow(() -> new NotFoundException("own milestone " + id))
                .end(State.WITHDRAWN, null, account.id(), clock.instant());
    }
}

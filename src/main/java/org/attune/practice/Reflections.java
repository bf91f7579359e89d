package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionForm;
import org.attune.practice.model.reflection.ReflectionWords;
import org.attune.practice.store.ReflectionStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What a trainee does with their own reflections: begin, write, say what they are about, mark done, erase. No text
 * leaves this service for anything else: nothing reads it, counts it or reports it (E11).
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class Reflections {

    private static final String FEATURE = "practice";
    private static final String ID = "reflection";

    @Inject
    ReflectionStore store;

    @Inject
    ReflectionSeal seal;

    @Inject
    EvidenceLedger ledger;

    @Inject
    @Any
    Instance<OccasionSource> sources;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Begins one; when the same was begun before and has no word in it yet, goes on with that. */
    public long begin(ReflectionForm form, Reflection.Prompt prompt) {
        return store.unwritten(account.id(), form, prompt.id())
                .map(Reflection::getId)
                .orElseGet(() -> {
                    var author = new Reflection.Author(account.organizationId(), account.id());
                    var one = new Reflection(author, form, prompt, clock.instant());
                    store.add(one);
                    return one.getId();
                });
    }

    /** The signed-in trainee's own, the one they wrote at last first. */
    public List<Reflection> mine() {
        return store.latestOf(account.id());
    }

    /** Which of them somebody left words at. */
    public List<Long> mineWithComments() {
        return store.commentedOf(account.id());
    }

    /**
     * One of one's own.
     *
     * @throws NotFoundException for any other, or none
     */
    public Reflection mine(Long id) {
        return Optional.ofNullable(id)
                .flatMap(known -> store.own(known, account.id()))
                .orElseThrow(() -> unknown(id));
    }

    /** What stands in it now. */
    public ReflectionWords wordsOf(Long id) {
        return seal.open(mine(id));
    }

    /** Keeps what is written so far. */
    public void keep(Long id, Map<String, String> written) {
        var one = locked(id);
        var words = ReflectionWords.of(one.getForm(), written);
        words.getByField().forEach((field, text) -> {
            if (text.length() > ReflectionWords.MAX) {
                throw new Refusal(FEATURE, "reflection.long", ReflectionWords.MAX).at(field);
            }
        });
        if (!words.getByField().equals(seal.open(one).getByField())) {
            one.write(seal.seal(one, words), clock.instant());
        }
    }

    /** Whatever of one's own a reflection can be about. */
    public List<Occasion> occasions() {
        return sources.stream().flatMap(source -> source.mine().stream()).toList();
    }

    /** What it is about; empty when that is nothing, or gone. */
    public Optional<Occasion> occasionOf(Long id) {
        var one = mine(id);
        return one.getAboutKind() == null ? Optional.empty() : occasion(one.getAboutKind(), one.getAboutId());
    }

    /** Ties it to something of one's own, or with a null kind to nothing. */
    public void about(Long id, String kind, Long occasionId) {
        var one = locked(id);
        if (kind != null && occasion(kind, occasionId).isEmpty()) {
            throw new NotFoundException(kind + " " + occasionId);
        }
        one.about(kind, occasionId);
    }

    /** The author says it is done, which is all that the ledger learns. */
    public void done(Long id) {
        var one = locked(id);
        if (one.isUnwritten()) {
            throw new Refusal(FEATURE, "reflection.unwritten")
                    .at(one.getForm().getFields().get(0));
        }
        if (!one.isDone()) {
            one.done(clock.instant());
            ledger.record(NewEvidence.of(EvidenceKind.REFLECTION, one.getOrganizationId(), one.getAuthorId())
                    .on(LocalDate.now(clock.withZone(account.zone())))
                    .from(ID, one.getId())
                    .by(one.getAuthorId())
                    .with("form", one.getForm().getKey())
                    .with(ID, one.getId()));
        }
    }

    /** Erases it with everything around it. That it was done stays a fact, with nothing behind it. */
    public void erase(Long id) {
        var one = locked(id);
        store.remove(one);
        if (one.isDone()) {
            ledger.contentErased(one.getOrganizationId(), one.getAuthorId(), ID, id);
        }
    }

    private Optional<Occasion> occasion(String kind, Long id) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .flatMap(source -> source.mine(id));
    }

    private Reflection locked(Long id) {
        return Optional.ofNullable(id)
                .flatMap(known -> store.ownLocked(known, account.id()))
                .orElseThrow(() -> unknown(id));
    }

    private static NotFoundException unknown(Long id) {
        return new NotFoundException("reflection " + id);
    }
}

package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.practice.model.reflection.EnergyNote;
import org.attune.practice.model.reflection.EnergyNote.Energy;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.store.EnergyNoteStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** How a coach came out of a session, noted for themselves; brought to supervision only by themselves. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class EnergyNotes {

    @Inject
    EnergyNoteStore store;

    @Inject
    ReflectionSeal seal;

    @Inject
    ReflectionCircle circle;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** A note as a page shows it; the line may be null. */
    public record Note(long id, long personId, Energy energy, String line, Long broughtTo, Instant at)
            implements Serializable {}

    /** Notes how it was; a line is welcome and not needed. */
    public long note(Energy energy, String line) {
        var text = line == null || line.isBlank() ? null : line.strip();
        if (energy == null) {
            throw new Refusal("practice", "energy.missing");
        }
        if (text != null && text.length() > EnergyNote.MAX) {
            throw new Refusal("practice", "energy.long", EnergyNote.MAX).at("energyLine");
        }
        var person = new Reflection.Author(account.organizationId(), account.id());
        var note = new EnergyNote(person, energy, seal.sealLine(account.id(), text), clock.instant());
        store.add(note);
        return note.getId();
    }

    /** The signed-in person's latest. */
    public List<Note> mine() {
        return store.latestOf(account.id()).stream().map(this::note).toList();
    }

    /** Lets one's supervisor of today read it, or no longer. */
    public void bring(long noteId, boolean toSupervision) {
        var note = own(noteId);
        if (!toSupervision) {
            note.bringTo(null);
            return;
        }
        note.bringTo(circle.supervisorsOf(account.id()).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("practice", "reflection.no-supervisor")));
    }

    public void erase(long noteId) {
        store.remove(own(noteId));
    }

    /** What supervisees bring to the signed-in supervisor, the newest first. */
    @Permitted(Role.SUPERVISOR)
    public List<Note> broughtToMe() {
        var brought = store.broughtTo(account.id());
        if (brought.isEmpty()) {
            return List.of();
        }
        var supervisees = Set.copyOf(organizations.superviseesOf(account.id()));
        var managed = Set.copyOf(organizations.managedBy(account.id()));
        return brought.stream()
                .filter(note -> supervisees.contains(note.getPersonId()) && !managed.contains(note.getPersonId()))
                .map(this::note)
                .toList();
    }

    private Note note(EnergyNote note) {
        return new Note(
                note.getId(),
                note.getPersonId(),
                note.getEnergy(),
                seal.open(note),
                note.getBroughtTo(),
                note.getNotedAt());
    }

    private EnergyNote own(long noteId) {
        return store.own(noteId, account.id()).orElseThrow(() -> new NotFoundException("energy note " + noteId));
    }
}

package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.triad.TriadCare;
import org.attune.practice.store.TriadWords;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * How somebody is after they stopped. It is theirs; when they share it, the one supervisor they chose reads it, and
 * nobody else ever (E8, E11).
 */
@ApplicationScoped
@Transactional
@Permitted({Role.TRAINEE, Role.SUPERVISOR})
public class TriadCares {

    private static final String FEATURE = "practice";

    @Inject
    TriadWords words;

    @Inject
    TriadPeople people;

    @Inject
    TriadLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * What is there for its owner, or for the one it is shared with.
     *
     * @throws NotFoundException for everybody else
     */
    public TriadCare view(Long careId) {
        return words.care(careId == null ? 0 : careId)
                .filter(care -> care.getPersonId() == account.id() || care.isSharedWith(account.id()))
                .orElseThrow(() -> new NotFoundException("care " + careId));
    }

    /** Whom the signed-in person could share it with. */
    public Map<Long, String> supervisors() {
        return people.supervisors();
    }

    public String nameOf(long person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    /** Says how one is, and to whom, if to anybody. */
    public void say(long careId, TriadCare.Feeling feeling, String text, Long with) {
        var care = own(careId);
        if (feeling == null) {
            throw new Refusal(FEATURE, "triad.care.missing").at("feeling");
        }
        if (with != null && !people.supervisors().containsKey(with)) {
            throw new NotFoundException("supervisor " + with);
        }
        boolean told = with != null && care.isSharedWith(with);
        care.say(feeling, TriadNotes.within(text, TriadCare.MAX), with, clock.instant());
        if (with != null && !told) {
            letters.tellShared(care);
        }
    }

    /** The supervisor has read it. */
    public void read(long careId) {
        var care = view(careId);
        if (care.isSharedWith(account.id())) {
            care.seen(clock.instant());
        }
    }

    private TriadCare own(long careId) {
        return words.care(careId)
                .filter(care -> care.getPersonId() == account.id())
                .orElseThrow(() -> new NotFoundException("care " + careId));
    }
}

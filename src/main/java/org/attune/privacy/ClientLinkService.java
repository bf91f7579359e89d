package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.LinkCode;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.security.Secrets;

/**
 * Everything a client can do with the link: read, answer, change the answer, take everything back, and take a copy of
 * what is kept. Who holds the link is the client; there is no other proof, which is why only its digest is stored.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class ClientLinkService {

    @Inject
    ConsentGrants grants;

    @Inject
    ClientLinkReader reader;

    @Inject
    ConsentMoves moves;

    @Inject
    PersonalDataHolders holders;

    @Inject
    ClientDoor door;

    @Inject
    Clock clock;

    /** What is behind the link, empty when it was replaced, forgotten or never existed, or while its code is missing. */
    public Optional<ClientLink> open(String token) {
        return behind(token).filter(grant -> door.isOpen(Secrets.digest(token))).map(grant -> {
            door.remember(Secrets.digest(token), reader.clientOf(grant));
            return reader.read(grant, clock.instant());
        });
    }

    /** Whether there is something behind the link that needs the client's code. */
    public boolean isLocked(String token) {
        return behind(token).isPresent() && !door.isOpen(Secrets.digest(token));
    }

    /** Whether the client has still to choose a code. */
    public boolean wantsCode(String token) {
        return !door.hasCode(Secrets.digest(token));
    }

    /** Whether a code can be mailed: the client has an address, and had it when they chose their code. */
    public boolean canMailCode(String token) {
        return mailable(token).isPresent();
    }

    private Optional<ConsentGrant> mailable(String token) {
        return behind(token).filter(reader::isReachable).filter(grant -> door.canMail(Secrets.digest(token)));
    }

    /** @return whether this is the code; a wrong one is counted, and soon has to wait */
    public boolean enter(String token, String code) {
        var grant = behind(token).orElseThrow(ClientLinkService::unknown);
        return !isLocked(token) || door.enter(reader.clientOf(grant), Secrets.digest(token), code);
    }

    /** Mails a code that opens the page once. */
    public void mailCode(String token) {
        var grant = mailable(token).orElseThrow(ClientLinkService::unknown);
        if (isLocked(token)) {
            door.mail(reader.clientOf(grant), Secrets.digest(token));
        }
    }

    /** Saves an answer, the first or a changed one. The same answer twice is one answer. */
    public void answer(String token, ClientAnswer answer) {
        var grant = held(token);
        var now = clock.instant();
        if (answer.yes().contains(ConsentScope.RECORD) && !grant.covers(ConsentScope.RECORD, now)) {
            boolean chooses = wantsCode(token);
            requireAble(answer.assurance(), chooses);
            if (chooses) {
                door.choose(
                        reader.clientOf(grant),
                        Secrets.digest(token),
                        answer.assurance().code());
            }
        }
        moves.answer(grant, answer, now);
    }

    /**
     * The client is not of age: nobody can say yes for themselves before that, so all that was entered about them goes.
     */
    public void notOfAge(String token) {
        moves.withdraw(held(token), clock.instant());
    }

    private static void requireAble(ClientAnswer.Assurance assurance, boolean chooses) {
        var faults = new ArrayList<Refusal>();
        if (!Boolean.TRUE.equals(assurance.ofAge())) {
            faults.add(new Refusal("privacy", "able.of-age").at("ofAge"));
        }
        if (!Boolean.TRUE.equals(assurance.calm())) {
            faults.add(new Refusal("privacy", "able.calm").at("calm"));
        }
        if (chooses) {
            LinkCode.faultIn(assurance.code()).ifPresent(faults::add);
        }
        Refusal.raise(faults);
    }

    /** Takes everything back, at once and for good. Doing it twice is doing it once. */
    public void withdraw(String token) {
        moves.withdraw(held(token), clock.instant());
    }

    /** All that is kept about this client, in every feature. */
    public JsonObject everythingAbout(String token) {
        return holders.exportOf(Subject.client(held(token).getClientId()));
    }

    private Optional<ConsentGrant> behind(String token) {
        return isToken(token) ? grants.byLink(Secrets.digest(token)) : Optional.empty();
    }

    private ConsentGrant held(String token) {
        if (!isToken(token) || !door.isOpen(Secrets.digest(token))) {
            throw unknown();
        }
        return grants.heldByLink(Secrets.digest(token)).orElseThrow(ClientLinkService::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("a consent link");
    }

    private static boolean isToken(String token) {
        return token != null && token.length() == 43;
    }
}

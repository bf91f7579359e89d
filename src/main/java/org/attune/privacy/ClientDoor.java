package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.attune.identity.Passwords;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.LinkCode;
import org.attune.privacy.model.Look;
import org.attune.privacy.store.LinkCodes;
import org.attune.shared.security.Secrets;

/**
 * Stands before a client's page from the second look on: the link alone, lost or forwarded, opens nothing any more. Free
 * until the client has said yes, for there is nothing to protect before.
 */
@ApplicationScoped
class ClientDoor {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"; // Nothing that is read as something else.
    private static final int MAILED_LETTERS = 8;

    @Inject
    LinkCodes codes;

    @Inject
    Passwords passwords;

    @Inject
    ConsentLetters letters;

    @Inject
    ClientLook look;

    @Inject
    Clock clock;

    boolean isOpen(String linkDigest) {
        var secret = look.secret().map(Secrets::digest).orElse("");
        return !codes.isClosed(linkDigest, secret, clock.instant());
    }

    /** Who is behind a link that was found open in this request. */
    Optional<Client> remembered(String linkDigest) {
        return look.remembered(linkDigest);
    }

    void remember(String linkDigest, Client client) {
        look.remember(linkDigest, client);
    }

    boolean hasCode(String linkDigest) {
        return codes.of(linkDigest).isPresent();
    }

    /** Whether a code can be mailed to an address that nobody changed since the client chose theirs. */
    boolean canMail(String linkDigest) {
        return codes.of(linkDigest).filter(LinkCode::isMailable).isPresent();
    }

    /** The client chooses their code; whoever has just chosen it is in. */
    void choose(Client client, String linkDigest, String code) {
        codes.add(new LinkCode(client, linkDigest, passwords.hash(LinkCode.checked(code))));
        begin(client, linkDigest);
    }

    /** @return whether the code was right; a wrong one is counted */
    boolean enter(Client client, String linkDigest, String code) {
        var now = clock.instant();
        var kept = codes.held(linkDigest).orElseThrow();
        kept.requireOpen(now);
        var given = code == null ? "" : code;
        if (kept.takesMailed(given, now) || passwords.matches(LinkCode.plain(given), kept.getHash())) {
            kept.wasRight();
            begin(client, linkDigest);
            return true;
        }
        kept.wasWrong(now);
        return false;
    }

    /** Mails a code that opens the page once, to the address that is kept for this. */
    void mail(Client client, String linkDigest) {
        var random = Secrets.random(MAILED_LETTERS);
        var code = new StringBuilder();
        for (byte one : random) {
            code.append(ALPHABET.charAt(Math.floorMod(one, ALPHABET.length())));
        }
        codes.held(linkDigest).orElseThrow().mailed(code.toString(), clock.instant());
        letters.code(client, code.toString().toUpperCase(Locale.ROOT));
    }

    private void begin(Client client, String linkDigest) {
        var secret = Secrets.token();
        codes.sweep(clock.instant());
        codes.add(new Look(client, linkDigest, Secrets.digest(secret), clock.instant()));
        look.begins(secret);
    }
}

package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;

/** The statements a trainee signs before they begin: what coaching is and is not (R18), how we behave, what stays private. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class Statements {

    private static final String SHELF = "statements";
    private static final String DOCUMENT = "document";

    @Inject
    Catalog catalog;

    @Inject
    EvidenceLedger ledger;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** A statement, and the day on which the trainee signed it, or null. */
    public record Statement(LibraryPage page, String digest, LocalDate signedOn) {

        public LibraryPage getPage() {
            return page;
        }

        public LocalDate getSignedOn() {
            return signedOn;
        }
    }

    /** All statements, in the order in which they were written down. */
    public List<Statement> mine() {
        Map<String, LocalDate> signed = new HashMap<>();
        ledger.standing(account.organizationId(), account.id()).stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.ACKNOWLEDGEMENT))
                .forEach(fact -> fact.attribute(DOCUMENT).ifPresent(id -> signed.put(id, day(fact))));
        return pages().stream()
                .map(page -> new Statement(page, digest(page), signed.get(page.id())))
                .toList();
    }

    /**
     * Signs a statement, once; the fact says which wording.
     *
     * @throws NotFoundException for anything else than a statement
     */
    public void sign(String statementId) {
        var page = pages().stream()
                .filter(one -> one.id().equals(statementId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("statement " + statementId));
        ledger.record(NewEvidence.of(EvidenceKind.ACKNOWLEDGEMENT, account.organizationId(), account.id())
                .on(LocalDate.now(clock.withZone(account.zone())))
                .from("statement", page.id())
                .by(account.id())
                .feeding(EvidenceCategory.ETHICS)
                .with(DOCUMENT, page.id())
                .with("contentVersion", digest(page)));
    }

    private List<LibraryPage> pages() {
        return catalog.library().stream()
                .filter(page -> page.shelf().equals(SHELF))
                .toList();
    }

    private static LocalDate day(EvidenceFact fact) {
        return fact.getHappenedOn();
    }

    private static String digest(LibraryPage page) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(page.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

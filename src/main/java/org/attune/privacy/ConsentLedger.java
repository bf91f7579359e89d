package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.attune.privacy.model.ConsentEntry;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.ConsentProof;
import org.attune.privacy.model.ConsentStep;
import org.attune.privacy.store.ConsentGrants;

/** Adds one line per step to a grant's ledger, each proving the line before. */
@ApplicationScoped
class ConsentLedger {

    @Inject
    ConsentGrants grants;

    void write(ConsentGrant grant, ConsentStep step, Instant now) {
        var wording = Wording.digest(grant.getWording(), Locale.forLanguageTag(grant.getLanguage()));
        grants.add(new ConsentEntry(grant, step, wording, grants.lastProof(grant.getId()), now));
    }

    /** Whether the record of this consent is what was written, and what stands is what it says. */
    boolean proves(ConsentGrant grant) {
        return ConsentProof.holds(grant, grants.entriesOf(grant.getId()));
    }

    /** Number of the latest line, 0 when there is none. */
    long lastLineOf(ConsentGrant grant) {
        return grants.entriesOf(grant.getId()).stream()
                .mapToLong(ConsentEntry::getId)
                .max()
                .orElse(0);
    }

    List<ConsentLine> linesOf(long grantId) {
        return grants.entriesOf(grantId).stream()
                .map(entry -> new ConsentLine(
                        entry.getAt(),
                        entry.getStep().name(),
                        entry.getScopes(),
                        entry.getEndsOn(),
                        entry.getWording(),
                        Wording.languageOf(entry.getWording(), entry.getWordingDigest())
                                .map(Locale::getLanguage)
                                .orElse(null),
                        entry.getProof()))
                .toList();
    }
}

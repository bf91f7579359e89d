package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.NotFoundException;

/** What the operator sees of consent records that do not prove themselves: numbers and dates, never whose they are. */
@ApplicationScoped
@Transactional
@Permitted(Role.OPERATOR)
public class RecordsService {

    @Inject
    ConsentGrants grants;

    @Inject
    ProofKeeper proofs;

    @Inject
    OrganizationService organizations;

    @Inject
    Clock clock;

    /** Consents that rest because of their record, the longest first. */
    public List<DoubtedRecord> doubted() {
        return grants.doubted().stream()
                .map(grant -> new DoubtedRecord(
                        grant.getId(), organizations.nameOf(grant.getOrganizationId()), grant.getRestsFrom()))
                .toList();
    }

    /**
     * Looks again, after the record was put right.
     *
     * @return whether it proves itself now
     */
    public boolean lookAgain(long grantId) {
        var grant = grants.held(grantId).orElseThrow(() -> new NotFoundException("grant " + grantId));
        proofs.look(grant, clock.instant());
        return grant.getRestsFrom() == null;
    }
}

package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.privacy.model.Listing;
import org.attune.privacy.model.OrganizationLetter;
import org.attune.privacy.model.SponsorAgreement;
import org.attune.privacy.store.Agreements;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** Whether a client may be listed, on whose word, and who pays for their coaching. */
@ApplicationScoped
@Transactional
public class AgreementData implements PersonalData {

    @Inject
    Agreements agreements;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(Listing.class, OrganizationLetter.class, SponsorAgreement.class);
    }

    @Override
    public String part() {
        return "agreements";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        return subject.isClient()
                ? new PersonalRecord()
                        .each("listing", agreements.listingsOf(subject.id()), AgreementData::exportOf)
                        .each("sponsor", agreements.sponsorsOf(subject.id()), AgreementData::exportOf)
                        .build()
                : new PersonalRecord()
                        .each("letters", agreements.lettersOf(subject.id()), AgreementData::exportOf)
                        .build();
    }

    @Override
    public void erase(Subject subject) {
        if (subject.isClient()) {
            agreements.sponsorsOf(subject.id()).forEach(SponsorAgreement::forgetSponsor);
        } else {
            agreements.lettersOf(subject.id()).forEach(OrganizationLetter::forgetNames);
        }
    }

    private static PersonalRecord exportOf(Listing listing) {
        return new PersonalRecord()
                .with("agreed", listing.isAgreed())
                .with("saidBy", listing.getSource())
                .with("wording", listing.getWording())
                .with("language", listing.getLanguage())
                .with("at", listing.getAt());
    }

    private static PersonalRecord exportOf(SponsorAgreement agreement) {
        return new PersonalRecord()
                .with("sponsor", agreement.getSponsor())
                .with("wording", agreement.getWording())
                .with("namedAt", agreement.getNamedAt())
                .with("agreed", agreement.isAgreed())
                .with("answeredAt", agreement.getAnsweredAt());
    }

    private static PersonalRecord exportOf(OrganizationLetter letter) {
        return new PersonalRecord()
                .with("sender", letter.getSender())
                .with("signatory", letter.getSignatory())
                .with("writtenOn", letter.getWrittenOn());
    }
}

package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.attune.certification.model.Application;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.PublicCode;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.model.Validity;
import org.attune.certification.store.CertificateStore;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.shared.security.Secrets;

/** Writes a certificate in the words of the day. */
@ApplicationScoped
class CertificateIssue {

    private static final int CODE_BYTES = 16;

    @Inject
    CertificateStore certificates;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organization;

    @Inject
    Evaluations evaluations;

    long issue(Application application, RequirementSet set, LocalDate validFrom, long leadId) {
        var today = evaluations.today(application.getPersonId());
        var wording = new Certificate.Wording(
                accounts.nameOf(application.getPersonId()),
                set.award().title(),
                organization.nameOf(application.getOrganizationId()));
        var number = "%s-%d-%05d"
                .formatted(set.version().programme().toUpperCase(Locale.ROOT), today.getYear(), application.getId());
        var issue = new Certificate.Issue(today, leadId, number, PublicCode.of(Secrets.random(CODE_BYTES)));
        var certificate = new Certificate(application, wording, Validity.of(validFrom, set.award()), issue);
        certificates.add(certificate);
        return certificate.getId();
    }
}

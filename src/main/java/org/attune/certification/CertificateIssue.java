package org.attune.certification;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.certification.model.Application;
import org.attune.certification.model.AwardTerms;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.PublicCode;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.model.Validity;
import org.attune.certification.store.CertificateStore;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.LearningModule;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
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
    Catalog catalog;

    /** The first day of a certificate, and who has decided it. */
    record From(LocalDate day, long leadId) {}

    long issue(Application application, RequirementSet set, List<EvidenceFact> facts, From from) {
        var today = accounts.todayOf(application.getPersonId());
        var wording = new Certificate.Wording(
                accounts.nameOf(application.getPersonId()),
                titleOf(set.award(), facts),
                organization.nameOf(application.getOrganizationId()));
        var number = "%s-%d-%05d"
                .formatted(set.version().programme().toUpperCase(Locale.ROOT), today.getYear(), application.getId());
        var issue = new Certificate.Issue(today, from.leadId(), number, PublicCode.of(Secrets.random(CODE_BYTES)));
        var certificate = new Certificate(application, wording, Validity.of(from.day(), set.award()), issue);
        certificates.add(certificate);
        return certificate.getId();
    }

    /** The award, and the specialty tracks that were passed. */
    private String titleOf(AwardTerms award, List<EvidenceFact> facts) {
        var tracks = award.endorsements().stream()
                .filter(module -> facts.stream()
                        .anyMatch(fact ->
                                fact.getKind().equals(EvidenceKind.CHECK_PASSED) && fact.says("module", module)))
                .flatMap(module -> catalog.find(module).stream())
                .map(LearningModule::title);
        return Stream.concat(Stream.of(award.title()), tracks).collect(joining(" · "));
    }
}

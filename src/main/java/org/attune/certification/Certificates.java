package org.attune.certification;

import static org.attune.identity.Role.PROGRAMME_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.Certificate.Mark;
import org.attune.certification.model.CertificateMark;
import org.attune.certification.model.PublicCode;
import org.attune.certification.store.CertificateStore;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.config.AttuneConfig;

/** Certificates: shown to their holders and to leads, checked by anybody, suspended or revoked by a lead (R24). */
@ApplicationScoped
@Transactional
@Permitted
public class Certificates {

    private static final String FEATURE = "certification";
    private static final int REASON_LENGTH = 1000;
    private static final int SHOWN = 200;

    @Inject
    CertificateStore store;

    @Inject
    StandingKeeper standings;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    /** A certificate for its holder or for a lead of the same organization. */
    public CertificateView view(Long certificateId) {
        var certificate = visible(certificateId);
        boolean own = certificate.getPersonId() == account.id();
        var marks = account.has(PROGRAMME_LEAD) ? store.marks(certificate.getId()) : List.<CertificateMark>of();
        var reader = new CertificateView.Reader(own, accounts.languageOf(certificate.getPersonId()));
        return new CertificateView(certificate, certificate.statusOn(today()), address(certificate), reader, marks);
    }

    /** The certificate to print; one that may not be shown any more is not printed either. */
    public CertificateView printable(Long certificateId) {
        var view = view(certificateId);
        if (!view.status().mayBeShown()) {
            throw new NotFoundException("certificate " + certificateId + " to print while " + view.status());
        }
        return view;
    }

    /** What anybody may know who has the code. */
    @Permitted(anyone = true)
    public Optional<CertificateCheck> check(String code) {
        return Optional.ofNullable(code)
                .map(PublicCode::typed)
                .filter(typed -> !typed.isEmpty() && typed.length() <= 40)
                .flatMap(store::byCode)
                .map(certificate -> new CertificateCheck(certificate, accounts.todayOf(certificate.getPersonId())));
    }

    /** The organization's certificates, the latest first. */
    @Permitted(PROGRAMME_LEAD)
    public List<Certificate> issued() {
        return store.of(account.organizationId(), SHOWN);
    }

    /** Suspends, reinstates or revokes, with a reason that is kept. */
    @Permitted(PROGRAMME_LEAD)
    public void mark(long certificateId, Mark mark, String reason) {
        var certificate = visible(certificateId);
        if (certificate.getPersonId() == account.id()) {
            throw new Refusal(FEATURE, "refused.own-mark"); // Nobody judges themselves, whichever roles they hold (R6).
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal(FEATURE, "refused.mark-reason").at("reason");
        }
        if (reason.strip().length() > REASON_LENGTH) {
            throw new Refusal(FEATURE, "refused.reasons-long", REASON_LENGTH).at("reason");
        }
        if (!certificate.accepts(mark)) {
            throw new Refusal(FEATURE, "refused.mark");
        }
        certificate.mark(mark);
        store.add(new CertificateMark(certificate, mark, reason.strip(), account.id(), clock.instant()));
        standings.refresh(certificate.getOrganizationId(), certificate.getPersonId());
    }

    private Certificate visible(Long id) {
        return store.find(account.organizationId(), id == null ? 0 : id)
                .filter(one -> one.getPersonId() == account.id() || account.has(PROGRAMME_LEAD))
                .orElseThrow(() -> new NotFoundException("certificate " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(account.zone()));
    }

    private String address(Certificate certificate) {
        return config.publicAddress() + "/certification/check?code=" + certificate.getCode();
    }
}

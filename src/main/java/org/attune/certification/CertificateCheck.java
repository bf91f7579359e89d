package org.attune.certification;

import java.time.LocalDate;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.CertificateStatus;

/** What anybody may know of a certificate (R24): name, award, status and dates, and nothing else. */
public class CertificateCheck {

    private final Certificate certificate;
    private final LocalDate today;

    CertificateCheck(Certificate certificate, LocalDate today) {
        this.certificate = certificate;
        this.today = today;
    }

    public String getHolderName() {
        return certificate.getHolderName();
    }

    public String getAwardTitle() {
        return certificate.getAwardTitle();
    }

    public CertificateStatus getStatus() {
        return certificate.statusOn(today);
    }

    public LocalDate getValidFrom() {
        return certificate.getValidFrom();
    }

    public LocalDate getExpiresOn() {
        return certificate.getExpiresOn();
    }
}

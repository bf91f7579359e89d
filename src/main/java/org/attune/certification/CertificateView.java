package org.attune.certification;

import java.util.List;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.CertificateMark;
import org.attune.certification.model.CertificateStatus;

/**
 * A certificate as its holder or a programme lead sees it.
 *
 * @param address the public address where anybody may check it
 * @param own whether the reader is the holder
 */
public record CertificateView(
        Certificate certificate, CertificateStatus status, String address, boolean own, List<CertificateMark> marks) {}

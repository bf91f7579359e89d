package org.attune.certification;

import java.util.List;
import java.util.Locale;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.CertificateMark;
import org.attune.certification.model.CertificateStatus;

/**
 * A certificate as its holder or a programme lead sees it.
 *
 * @param address the public address where anybody may check it
 */
public record CertificateView(
        Certificate certificate, CertificateStatus status, String address, Reader reader, List<CertificateMark> marks) {

    /** Who looks at it. @param language that of the holder, in which it is printed whoever prints it */
    public record Reader(boolean own, Locale language) {}

    /** Whether the reader is the holder. */
    public boolean own() {
        return reader.own();
    }
}

package org.attune.certification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.certification.CertificateView;
import org.attune.certification.Certificates;
import org.attune.certification.QrCode;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.Certificate.Mark;
import org.attune.certification.model.CertificateMark;

/** A certificate for its holder, and for a lead who may change what it is worth. */
@Named
@ViewScoped
public class CertificationCertificateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Certificates certificates;

    private Long id;
    private String reason;
    private transient CertificateView view; // Reloaded on each request that shows it.
    private transient QrCode code;

    public void load() {
        view = certificates.view(id);
        code = QrCode.of(view.address());
    }

    public String mark(String mark) {
        certificates.mark(id, Mark.valueOf(mark), reason);
        return "/certification/certificate?faces-redirect=true&id=" + id;
    }

    private CertificateView view() {
        if (view == null) { // After a refusal the page is shown again with what was typed.
            load();
        }
        return view;
    }

    public Certificate getCertificate() {
        return view().certificate();
    }

    public String getStatus() {
        return view().status().name();
    }

    public boolean isShowable() {
        return view().status().mayBeShown();
    }

    public boolean isOwn() {
        return view().own();
    }

    public String getAddress() {
        return view().address();
    }

    public int getCodeSize() {
        view();
        return code.size();
    }

    public String getCodePath() {
        view();
        return code.path();
    }

    public List<CertificateMark> getMarks() {
        return view().marks();
    }

    public boolean accepts(String mark) {
        return view().certificate().accepts(Mark.valueOf(mark));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

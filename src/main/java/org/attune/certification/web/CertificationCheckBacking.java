package org.attune.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.certification.CertificateCheck;
import org.attune.certification.Certificates;

/** The public check of a certificate: asked by a code, answered with the least that is needed. */
@Named
@RequestScoped
public class CertificationCheckBacking {

    @Inject
    Certificates certificates;

    private String code;
    private CertificateCheck found;

    public void load() {
        found = certificates.check(code).orElse(null);
        if (isAsked() && found == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    public CertificateCheck getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

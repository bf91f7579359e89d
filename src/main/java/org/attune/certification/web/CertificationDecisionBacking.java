package org.attune.certification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attune.certification.Decisions;
import org.attune.certification.Dossier;
import org.attune.certification.model.Application;
import org.attune.shared.web.Dates;

/** One application with everything it rests on, and the lead's decision. */
@Named
@ViewScoped
public class CertificationDecisionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Decisions decisions;

    @Inject
    PathRows rows;

    @Inject
    Dates dates;

    private Long id;
    private transient Dossier dossier; // Reloaded on each request that shows it.
    private transient List<PathStage> stages;
    private LocalDate validFrom;
    private String reasons;

    public void load() {
        dossier = decisions.dossier(id);
        stages = rows.stages(dossier.judgement(), dossier.facts(), false);
        if (validFrom == null) {
            validFrom = dates.today();
        }
    }

    public String award() {
        decisions.award(id, validFrom, reasons);
        return again();
    }

    public String notYet() {
        decisions.notYet(id, reasons);
        return again();
    }

    private String again() {
        return "/certification/decision?faces-redirect=true&id=" + id;
    }

    private Dossier dossier() {
        if (dossier == null) { // After a refusal the page is shown again with what was typed.
            load();
        }
        return dossier;
    }

    public Application getApplication() {
        return dossier().application();
    }

    public String getAward() {
        return dossier().words().award();
    }

    public String getDecider() {
        return dossier().words().decider();
    }

    public List<PathStage> getStages() {
        dossier();
        return stages;
    }

    /** Key of the words why this lead may not decide, or null. */
    public String getConflict() {
        return dossier()
                .conflict()
                .map(one -> "conflict." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(null);
    }

    public Long getCertificateId() {
        return dossier().certificate().map(one -> one.getId()).orElse(null);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}

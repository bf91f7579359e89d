package org.attune.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.privacy.DoubtedRecord;
import org.attune.privacy.RecordsService;
import org.attune.shared.web.Texts;

/** Consent records that do not prove themselves, for the operator. */
@Named
@RequestScoped
public class PrivacyRecordsBacking {

    @Inject
    RecordsService records;

    @Inject
    Texts texts;

    private List<DoubtedRecord> doubted;

    @PostConstruct
    void load() {
        doubted = records.doubted();
    }

    public void lookAgain(long grantId) {
        boolean proves = records.lookAgain(grantId);
        load();
        var text = texts.of("privacy", proves ? "records.proves" : "records.doubted", grantId);
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(proves ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN, text, null));
    }

    public List<DoubtedRecord> getDoubted() {
        return doubted;
    }
}

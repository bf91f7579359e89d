package org.attune.curriculum.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attune.curriculum.ContentImports;
import org.attune.curriculum.FaultWords;
import org.attune.curriculum.OwnEditions.Release;
import org.attune.curriculum.PackagePreview;
import org.attune.curriculum.UnitChange;
import org.attune.curriculum.model.ContentImport;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.web.Texts;

/** A package from its reading to the decision about it. */
@Named
@ViewScoped
public class CurriculumPackageBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/curriculum/content?faces-redirect=true";

    @Inject
    ContentImports imports;

    @Inject
    Texts texts;

    private Long packageId;
    private Long seen;
    private String note;
    private boolean safetyFix;
    private String notice;
    private transient ContentImport offered;
    private transient PackagePreview preview;

    /** A press may come too late: another window has published the package or removed it. Then what was shown stays. */
    public void load() {
        try {
            offered = imports.find(packageId);
        } catch (NotFoundException gone) {
            if (!FacesContext.getCurrentInstance().isPostback()) {
                throw gone;
            }
            return;
        }
        preview = offered.isReady() ? imports.preview(packageId) : null;
        if (seen == null && preview != null) {
            seen = preview.seen();
        }
    }

    public String publish() {
        try {
            imports.publish(packageId, new Release(seen, note, noticeWanted()));
        } catch (Refusal refusal) {
            if (refusal.key().equals("content.changed-meanwhile")) {
                seen = preview.seen(); // The page now shows what there is by now.
            }
            throw refusal;
        } catch (NotFoundException gone) {
            say("package.gone");
            return LIST;
        }
        say("content.published");
        return LIST;
    }

    /** Null unless it is a safety fix; an empty one is asked for. */
    private String noticeWanted() {
        return safetyFix ? Objects.requireNonNullElse(notice, "") : null;
    }

    public String discard() {
        imports.discard(packageId);
        say("package.discarded");
        return LIST;
    }

    /** The faults as a text file, one a line. */
    public void download() throws IOException {
        var language = language();
        var lines = offered.getFaults().stream()
                .map(fault -> FaultWords.said(fault, language) + "\n")
                .collect(Collectors.joining());
        Download.send("faults.txt", "text/plain;charset=UTF-8", lines.getBytes(UTF_8));
    }

    private void say(String key) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null,
                new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of("curriculum", key, offered.getName()), null));
    }

    public ContentImport getOffered() {
        return offered;
    }

    /** What was found, with the place apart from the words. */
    public List<FaultLine> getFaults() {
        var language = language();
        return offered.getFaults().stream()
                .map(fault -> FaultLine.of(fault, language))
                .toList();
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<UnitChange> getUnits() {
        return preview.units();
    }

    public boolean isAboutModules() {
        return preview.changesModules();
    }

    public Long getPackageId() {
        return packageId;
    }

    public void setPackageId(Long packageId) {
        this.packageId = packageId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isSafetyFix() {
        return safetyFix;
    }

    public void setSafetyFix(boolean safetyFix) {
        this.safetyFix = safetyFix;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}

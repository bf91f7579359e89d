package org.attune.curriculum.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.attune.curriculum.ItemStatistics;
import org.attune.curriculum.ItemStatistics.VersionReport;
import org.attune.curriculum.LearningModule;

/** How the questions of a module do their work, as a table and as a file. */
@Named
@ViewScoped
public class CurriculumItemsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ItemStatistics statistics;

    private String moduleId;
    private transient List<LearningModule> modules;
    private transient List<VersionReport> versions;

    public void load() {
        modules = statistics.modules();
        if (moduleId == null) {
            moduleId = modules.isEmpty() ? null : modules.get(0).id();
        }
        versions = moduleId == null ? List.of() : statistics.of(moduleId);
    }

    /** The same table as a file for a spreadsheet. */
    public void download() throws IOException {
        var bytes = ItemsCsv.of(moduleId, statistics.of(moduleId)).getBytes(UTF_8);
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType("text/csv;charset=UTF-8");
        response.setResponseContentLength(bytes.length);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"items-" + moduleId + ".csv\"");
        response.setResponseHeader("Cache-Control", "private, no-store");
        response.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }

    public LearningModule getModule() {
        return modules.stream()
                .filter(module -> module.id().equals(moduleId))
                .findFirst()
                .orElse(null);
    }

    public List<LearningModule> getModules() {
        return modules;
    }

    public List<VersionReport> getVersions() {
        return versions;
    }

    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }
}

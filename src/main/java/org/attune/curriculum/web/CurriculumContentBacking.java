package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.attune.curriculum.ContentImports;
import org.attune.curriculum.ContentImports.Waiting;
import org.attune.curriculum.OwnEditions;
import org.attune.curriculum.OwnEditions.Line;
import org.attune.curriculum.OwnEditions.Overview;
import org.attune.curriculum.model.files.PackageReader;
import org.attune.shared.Refusal;

/** What the organization teaches: what is shipped, what is its own, and the way in for more. */
@Named
@ViewScoped
public class CurriculumContentBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContentImports imports;

    @Inject
    OwnEditions editions;

    private transient Part file;
    private transient Overview overview;
    private transient List<Waiting> waiting;

    public void load() {
        overview = editions.overview();
        waiting = imports.waiting();
    }

    /** Takes the package in and goes to the page where its reading can be watched. */
    public String upload() throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            throw new Refusal("curriculum", "content.file.required").at("file");
        }
        if (file.getSize() == 0) {
            throw new Refusal("curriculum", "content.file.empty").at("file");
        }
        if (file.getSize() > PackageReader.LARGEST_PACKAGE) {
            throw new Refusal("curriculum", "content.file.large", PackageReader.LARGEST_PACKAGE / 1024 / 1024)
                    .at("file");
        }
        try (var in = file.getInputStream()) {
            long id = imports.offer(file.getSubmittedFileName(), in.readAllBytes());
            return "/curriculum/package?faces-redirect=true&id=" + id;
        }
    }

    /** Everything that is taught now, as a package. */
    public void export() throws IOException {
        Download.send("content.zip", "application/zip", editions.export());
    }

    public Overview getOverview() {
        return overview;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    /** The own version of a module in force, or null. */
    public Line own(String contentId) {
        return overview.of(contentId);
    }

    public int getLargest() {
        return PackageReader.LARGEST_PACKAGE;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

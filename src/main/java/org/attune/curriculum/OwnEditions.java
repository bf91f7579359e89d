package org.attune.curriculum;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.Edition.Text;
import org.attune.curriculum.model.Edition.Urgency;
import org.attune.curriculum.model.files.ContentZip;
import org.attune.curriculum.store.Editions;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What an organization teaches in versions of its own: a programme lead publishes them, takes them back, closes a module
 * to new starts and opens it again. Whoever is inside finishes what they began (R23).
 */
@ApplicationScoped
@Transactional
@Permitted(Role.PROGRAMME_LEAD)
public class OwnEditions {

    private static final String FEATURE = "curriculum";
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_NOTICE = 1_000;

    @Inject
    Editions editions;

    @Inject
    OwnContent own;

    @Inject
    Catalog catalog;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * How a package is published.
     *
     * @param seen the number of the content that the preview was made from
     * @param note what is new, for everybody who teaches or learns with it
     * @param notice what those who have begun must read, for a safety fix; null otherwise
     */
    public record Release(long seen, String note, String notice) {}

    /** One version that was published, by whom, and whether people begin with it now. */
    public record Line(Edition edition, String by, boolean current) {}

    /** What the organization teaches, and what of it is its own. */
    public record Overview(List<LearningModule> modules, List<Line> own, Curriculum curriculum) {

        /** The version in force of a content, or null when the shipped one is. */
        public Line of(String contentId) {
            return own.stream()
                    .filter(line ->
                            line.current() && line.edition().getContentId().equals(contentId))
                    .findFirst()
                    .orElse(null);
        }

        public boolean isClosed(String moduleId) {
            return curriculum.isClosed(moduleId);
        }

        /** Pages of the library that are the organization's own. */
        public List<Line> pages() {
            return own.stream()
                    .filter(line ->
                            line.current() && line.edition().getContentId().startsWith("page/"))
                    .toList();
        }
    }

    public Overview overview() {
        var curriculum = catalog.of(account.organizationId());
        var lines = lines(editions.of(account.organizationId()), curriculum);
        return new Overview(curriculum.allModules(), lines, curriculum);
    }

    /**
     * One module or page, and its versions, the newest first.
     *
     * @param need of the programmes for this module
     */
    public record History(String title, boolean module, boolean closed, Need need, List<Line> lines) {}

    /**
     * Who would miss a module that is closed.
     *
     * @param programmes names of those that ask for it
     * @param ahead how many learners of these have it before them
     */
    public record Need(List<String> programmes, long ahead) {}

    /** @throws NotFoundException for what is neither a module nor was ever published by this organization */
    public History history(String contentId) {
        var curriculum = catalog.of(account.organizationId());
        var all = editions.of(account.organizationId()).stream()
                .filter(edition -> edition.getContentId().equals(contentId))
                .toList();
        var module = curriculum.find(contentId);
        var title = module.map(LearningModule::title)
                .or(() -> all.stream().map(Edition::getTitle).findFirst())
                .orElseThrow(() -> new NotFoundException("content " + contentId));
        return new History(
                title, module.isPresent(), curriculum.isClosed(contentId), needFor(contentId), lines(all, curriculum));
    }

    private Need needFor(String moduleId) {
        var programmes = catalog.programmes().stream()
                .filter(programme -> programme.modules().contains(moduleId))
                .map(ProgrammeText::name)
                .distinct()
                .toList();
        return new Need(programmes, programmes.isEmpty() ? 0 : editions.ahead(account.organizationId(), moduleId));
    }

    private List<Line> lines(List<Edition> all, Curriculum curriculum) {
        var names = accounts.namesOf(all.stream()
                .flatMap(edition -> Stream.of(edition.getPublishedBy(), edition.getRetiredBy()))
                .filter(Objects::nonNull)
                .collect(toSet()));
        return all.stream()
                .map(edition -> new Line(
                        edition,
                        names.getOrDefault(edition.getPublishedBy(), ""),
                        curriculum
                                .editionOf(edition.getContentId())
                                .map(one -> one.getId().equals(edition.getId()))
                                .orElse(false)))
                .toList();
    }

    /** What changed from one version to the one before it, or to the shipped one where it was the first. */
    public List<FileChange> changes(String contentId, long editionId) {
        var all = editions.of(account.organizationId());
        var edition = all.stream()
                .filter(one -> one.getId() == editionId && !one.isClosing())
                .filter(one -> one.getContentId().equals(contentId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("edition " + editionId));
        return own.changes(account.organizationId(), edition, all);
    }

    /**
     * Publishes what a package would change; nothing of it when a word is missing or somebody was quicker.
     *
     * @return what was published
     */
    List<Edition> publish(PackagePreview preview, Release release) {
        var urgency = urgencyOf(release);
        requireNote(release.note());
        var now = clock.instant();
        var published = new ArrayList<Edition>();
        for (var change : preview.units()) {
            var files = change.unit().part().after();
            own.keep(account.organizationId(), change.getContentId(), files, now);
            var text = new Text(change.getContentId(), change.getTitle(), files.digest());
            var applies = change.isPage() || change.isNew() ? Urgency.none() : urgency;
            var edition =
                    new Edition(account.organizationId(), text, release.note().strip(), applies, account.id(), now);
            editions.add(edition);
            published.add(edition);
        }
        own.turn(account.organizationId(), release.seen());
        return published;
    }

    private static void requireNote(String note) {
        if (note == null || note.isBlank()) {
            throw new Refusal(FEATURE, "content.note.required").at("note");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal(FEATURE, "content.note.long", LONGEST_NOTE).at("note");
        }
    }

    private static Urgency urgencyOf(Release release) {
        var notice = release.notice();
        if (notice == null) {
            return Urgency.none();
        }
        if (notice.isBlank()) {
            throw new Refusal(FEATURE, "content.notice.required").at("notice");
        }
        if (notice.length() > LONGEST_NOTICE) {
            throw new Refusal(FEATURE, "content.notice.long", LONGEST_NOTICE).at("notice");
        }
        return Urgency.mustRead(notice.strip());
    }

    /** Nobody begins with this version any more; the one before it is offered again. A second time changes nothing. */
    public void retire(long editionId) {
        var edition = editions.locked(account.organizationId(), editionId)
                .filter(one -> !one.isClosing())
                .orElseThrow(() -> new NotFoundException("edition " + editionId));
        edition.retire(account.id(), clock.instant());
        own.turn(account.organizationId());
    }

    /** Nobody begins with a module any more; who has begun goes on. */
    public void close(String moduleId) {
        var curriculum = catalog.of(account.organizationId());
        var module = curriculum.module(moduleId);
        if (!curriculum.isClosed(moduleId)) {
            var text = new Text(module.id(), module.title(), null);
            editions.add(
                    new Edition(account.organizationId(), text, "", Urgency.none(), account.id(), clock.instant()));
            own.turn(account.organizationId());
        }
    }

    /** A closed module can be begun again. */
    public void open(String moduleId) {
        var closings = editions.of(account.organizationId()).stream()
                .filter(edition -> edition.getContentId().equals(moduleId))
                .filter(edition -> edition.isClosing() && !edition.isRetired())
                .toList();
        closings.forEach(edition -> edition.retire(account.id(), clock.instant()));
        if (!closings.isEmpty()) {
            own.turn(account.organizationId());
        }
    }

    /** Everything the organization teaches now, as a package that changes nothing when it comes in again. */
    public byte[] export() {
        return ContentZip.of(own.filesOf(account.organizationId()).tree());
    }
}

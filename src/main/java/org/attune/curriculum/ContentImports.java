package org.attune.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.curriculum.model.ContentImport;
import org.attune.curriculum.model.ContentImport.Offer;
import org.attune.curriculum.model.files.Fault;
import org.attune.curriculum.model.files.Overlay;
import org.attune.curriculum.model.files.PackageReader;
import org.attune.curriculum.store.FilesJson;
import org.attune.curriculum.store.Imports;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * A programme lead brings in the organization's own content as a package, and looks at what would be new before anybody
 * learns with it. Nothing of a package is taught until it is published, and nothing of one with a fault is kept.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.PROGRAMME_LEAD)
public class ContentImports {

    private static final String FEATURE = "curriculum";
    private static final int MOST_AT_ONCE = 5;
    private static final int LONGEST_NAME = 120;
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Imports imports;

    @Inject
    ImportDesk desk;

    @Inject
    OwnEditions ownEditions;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** A package that waits, and who brought it in. */
    public record Waiting(Imports.Waiting one, String by) {}

    /** What has been brought in and not been decided about, the newest first. */
    public List<Waiting> waiting() {
        var all = imports.waiting(account.organizationId());
        var names = accounts.namesOf(all.stream().map(Imports.Waiting::personId).collect(toSet()));
        return all.stream()
                .map(one -> new Waiting(one, names.get(one.personId())))
                .toList();
    }

    /**
     * Takes a package in. It is unpacked at once and in memory; whether its content is sound is found out in the
     * background.
     *
     * @param fileName as the author's machine calls it
     * @return the id under which one can watch it
     */
    public long offer(String fileName, byte[] zip) {
        imports.removeOlderThan(clock.instant().minus(KEPT));
        requireRoom();
        var name = nameOf(fileName);
        var unpacked = PackageReader.read(name, zip);
        return unpacked.tree() == null
                ? refused(name, unpacked.faults())
                : taken(name, desk.overlayFor(account.organizationId(), unpacked.tree()), unpacked.faults());
    }

    private void requireRoom() {
        long reading = imports.waiting(account.organizationId()).stream()
                .filter(one -> one.state() == ContentImport.State.CHECKING)
                .count();
        if (reading >= MOST_AT_ONCE) {
            throw new Refusal(FEATURE, "content.busy", MOST_AT_ONCE).at("file");
        }
    }

    /** What stays of a path or of a name with strange signs. */
    private static String nameOf(String fileName) {
        var name = (fileName == null ? "" : fileName).replaceFirst("(?s)^.*[/\\\\]", "");
        var plain = name.replaceAll("[^\\p{L}\\p{N} ._()-]", "").strip();
        return plain.isEmpty() ? "package.zip" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private long refused(String name, List<Fault> faults) {
        var offered = new ContentImport(offer(name), "{}", null, clock.instant());
        offered.refuse(ImportDesk.lines(faults.stream().map(Fault::kept).toList()));
        imports.add(offered);
        return offered.getId();
    }

    private long taken(String name, Overlay overlay, List<Fault> slips) {
        var files = FilesJson.of(overlay.offered().files());
        var found = new ArrayList<>(Stream.concat(slips.stream(), overlay.strangers().stream())
                .map(Fault::kept)
                .toList());
        if (files.getBytes(UTF_8).length > LARGEST) {
            found.add(FaultWords.of(FEATURE, "what-is-new-is-larger", LARGEST / 1024 / 1024)
                    .keptAt(name));
            files = "{}";
        }
        if (found.isEmpty() && overlay.changed().isEmpty()) {
            throw new Refusal(FEATURE, "content.nothing-new").at("file");
        }
        var offered = new ContentImport(offer(name), files, ImportDesk.lines(found), clock.instant());
        desk.put(offered);
        return offered.getId();
    }

    private Offer offer(String name) {
        return new Offer(account.organizationId(), account.id(), name);
    }

    /** A package of one's own organization. @throws NotFoundException for any other */
    public ContentImport find(Long importId) {
        return Stream.ofNullable(importId)
                .flatMap(id -> imports.of(account.organizationId(), id).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("package " + importId));
    }

    /** What would be new. @throws NotFoundException unless it is ready to be published */
    public PackagePreview preview(Long importId) {
        var offered = find(importId);
        if (!offered.isReady()) {
            throw new NotFoundException("preview of package " + importId);
        }
        return desk.previewOf(offered);
    }

    /** Publishes a package, once: whoever begins from now on begins with it, and a safety fix calls the others over. */
    public void publish(long importId, OwnEditions.Release release) {
        var offered = imports.locked(account.organizationId(), importId)
                .filter(ContentImport::isReady)
                .orElseThrow(() -> new NotFoundException("package " + importId));
        desk.callOver(ownEditions.publish(desk.previewOf(offered), release));
        imports.remove(offered);
    }

    /** Lets go of a package, whatever has become of it; doing so twice changes nothing. */
    public void discard(long importId) {
        imports.locked(account.organizationId(), importId).ifPresent(imports::remove);
    }
}

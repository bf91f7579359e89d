package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.model.files.Overlay;
import org.attune.curriculum.store.Editions;
import org.attune.curriculum.store.Publications;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** The files behind what an organization teaches, and the turn of its number. The caller answers for who asks. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class OwnContent {

    @Inject
    OwnShelves shelves;

    @Inject
    Shelf shelf;

    @Inject
    Editions editions;

    @Inject
    Publications publications;

    @Inject
    Event<ContentPublished> published;

    /** What an organization teaches at this moment, in files, and the number under which it was found. */
    record Files(long stamp, ContentTree tree) {}

    Files filesOf(long organizationId) {
        var own = shelves.fresh(organizationId).own();
        var tree = shelf.tree();
        for (var version : publications.versions(organizationId, own.digests()).values()) {
            tree = Overlay.inPlace(tree, version);
        }
        return new Files(own.stamp(), tree);
    }

    /**
     * What an edition changed in what people began with before it.
     *
     * @param all editions of its organization, the newest first
     */
    List<FileChange> changes(long organizationId, Edition edition, List<Edition> all) {
        var before = all.stream()
                .filter(one -> one.getId() < edition.getId() && !one.isClosing())
                .filter(one -> one.getContentId().equals(edition.getContentId()))
                .findFirst()
                .map(one -> version(organizationId, one.getContentId(), one.getDigest()))
                .orElseGet(() -> Overlay.placeOf(
                        shelf.tree(), version(organizationId, edition.getContentId(), edition.getDigest())));
        return UnitChange.filesOf(before, version(organizationId, edition.getContentId(), edition.getDigest()));
    }

    /** The files of one version that was shipped or is the organization's own; none for one that never was. */
    ContentTree version(long organizationId, String contentId, String digest) {
        return publications
                .version(organizationId, contentId, digest)
                .orElseThrow(() -> new NotFoundException("version " + digest + " of " + contentId));
    }

    void keep(long organizationId, String contentId, ContentTree files, Instant now) {
        publications.keep(organizationId, contentId, files, now);
    }

    /**
     * Lets everybody read anew once this transaction is done. What is published comes one after the other.
     *
     * @param seen the number under which the person who decides saw what there is
     * @throws Refusal when somebody else has decided something in the meantime
     */
    void turn(long organizationId, long seen) {
        editions.turnStamp(organizationId);
        if (editions.stamp(organizationId) != seen + 1) {
            throw new Refusal("curriculum", "content.changed-meanwhile");
        }
        published.fire(new ContentPublished(organizationId));
    }

    /** The same, whatever others have decided. */
    void turn(long organizationId) {
        editions.turnStamp(organizationId);
        published.fire(new ContentPublished(organizationId));
    }
}

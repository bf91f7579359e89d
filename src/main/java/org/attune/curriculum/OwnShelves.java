package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.files.Content;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.Units;
import org.attune.curriculum.store.Editions;
import org.attune.curriculum.store.Publications;

/**
 * What each organization teaches, kept in memory. A number in the database turns with everything an organization
 * publishes; a node that published knows at once, the others look at it every few seconds.
 */
@ApplicationScoped
class OwnShelves {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Map<Long, Kept> shelves = new ConcurrentHashMap<>();

    @Inject
    Shelf shelf;

    @Inject
    Editions editions;

    @Inject
    Publications publications;

    @Inject
    Clock clock;

    private record Kept(Content shipped, long stamp, Instant looked, Curriculum curriculum) {}

    Curriculum shipped() {
        return new Curriculum(shelf.content(), Set.of(), List.of());
    }

    Curriculum of(long organizationId) {
        var shipped = shelf.content();
        var kept = shelves.get(organizationId);
        var now = clock.instant();
        boolean isFresh = kept != null && kept.shipped() == shipped;
        if (isFresh && now.isBefore(kept.looked().plus(TRUSTED))) {
            return kept.curriculum();
        }
        long stamp = editions.stamp(organizationId);
        var curriculum = isFresh && kept.stamp() == stamp ? kept.curriculum() : read(organizationId, shipped);
        shelves.put(organizationId, new Kept(shipped, stamp, now, curriculum));
        return curriculum;
    }

    /** To be read anew on this node. */
    void forget(long organizationId) {
        shelves.remove(organizationId);
    }

    private Curriculum read(long organizationId, Content shipped) {
        var byContent = new LinkedHashMap<String, List<Edition>>();
        var all = editions.of(organizationId);
        all.forEach(edition -> byContent.computeIfAbsent(
                edition.getContentId(),
                id -> all.stream().filter(one -> one.getContentId().equals(id)).toList()));
        var closed = new TreeSet<String>();
        var content = shipped;
        for (var entry : byContent.entrySet()) {
            boolean isShipped = shipped.holds(entry.getKey());
            var offer = Offer.of(entry.getValue(), isShipped);
            if (offer.closed()) {
                closed.add(entry.getKey());
            }
            if (offer.digest() != null) {
                content = with(content, organizationId, entry.getKey(), offer.digest());
            }
        }
        var urgent = all.stream()
                .filter(edition -> edition.isMustRead() && !edition.isRetired())
                .toList();
        return new Curriculum(content, closed, urgent);
    }

    private Content with(Content content, long organizationId, String contentId, String digest) {
        var files = publications.version(organizationId, contentId, digest).orElseThrow();
        return Units.pageIn(contentId).isPresent()
                ? content.withPage(ContentReader.page(files))
                : content.withModule(ContentReader.module(files));
    }

    /** Which version of a content people begin with; no digest: the shipped one. */
    private record Offer(String digest, boolean closed) {

        /** @param newestFirst all editions of the content */
        static Offer of(List<Edition> newestFirst, boolean isShipped) {
            var standing =
                    newestFirst.stream().filter(edition -> !edition.isRetired()).toList();
            boolean closed = standing.isEmpty() ? !isShipped : standing.get(0).isClosing();
            var own = standing.stream().filter(edition -> !edition.isClosing()).findFirst();
            var last = isShipped
                    ? Optional.<Edition>empty()
                    : newestFirst.stream()
                            .filter(edition -> !edition.isClosing())
                            .findFirst();
            return new Offer(own.or(() -> last).map(Edition::getDigest).orElse(null), closed);
        }
    }
}

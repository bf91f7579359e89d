package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.curriculum.Curriculum.Own;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.files.Content;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.ContentTree;
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

    private record Kept(Content shipped, Instant looked, Curriculum curriculum) {}

    Curriculum shipped() {
        return new Curriculum(shelf.content(), Own.NOTHING);
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
        boolean isSame = isFresh && kept.curriculum().own().stamp() == stamp;
        var curriculum = isSame ? kept.curriculum() : read(organizationId, stamp, shipped);
        shelves.put(organizationId, new Kept(shipped, now, curriculum));
        return curriculum;
    }

    /** To be read anew on this node, once what was published is there for all. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) ContentPublished published) {
        shelves.remove(published.organizationId());
    }

    /** As the database has it at this moment, whatever is remembered. */
    Curriculum fresh(long organizationId) {
        return read(organizationId, editions.stamp(organizationId), shelf.content());
    }

    private Curriculum read(long organizationId, long stamp, Content shipped) {
        var byContent = new LinkedHashMap<String, List<Edition>>();
        var all = stamp == 0 ? List.<Edition>of() : editions.of(organizationId);
        all.forEach(edition -> byContent
                .computeIfAbsent(edition.getContentId(), id -> new ArrayList<>())
                .add(edition));
        var closed = new TreeSet<String>();
        var digests = new TreeMap<String, String>();
        byContent.forEach((id, editionsOfIt) -> {
            var offer = Offer.of(editionsOfIt, shipped.holds(id));
            if (offer.closed()) {
                closed.add(id);
            }
            if (offer.digest() != null) {
                digests.put(id, offer.digest());
            }
        });
        var content = shipped;
        for (var version : publications.versions(organizationId, digests).entrySet()) {
            content = with(content, version.getKey(), version.getValue());
        }
        return new Curriculum(content, new Own(stamp, Map.copyOf(digests), Set.copyOf(closed), List.copyOf(all)));
    }

    private static Content with(Content content, String contentId, ContentTree files) {
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

package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.Units;
import org.attune.curriculum.store.Publications;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;

/** The rubric in each version that was ever published, so that an old score can always be explained. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(system = true)
public class Rubrics {

    private final Map<String, RubricVersion> earlier = new ConcurrentHashMap<>();

    @Inject
    Shelf shelf;

    @Inject
    Publications publications;

    /**
     * A rubric by id and version, for example {@code efc/v1}.
     *
     * @throws NotFoundException if it was never published
     */
    public RubricVersion rubric(String ref) {
        var current = ref == null ? null : shelf.content().rubrics().get(ref);
        return current != null ? current : earlier.computeIfAbsent(String.valueOf(ref), this::stored);
    }

    private RubricVersion stored(String ref) {
        return publications
                .first(Units.rubric(ref))
                .map(ContentReader::rubric)
                .orElseThrow(() -> new NotFoundException("rubric " + ref));
    }

    /** All versions that are shipped now. */
    public List<RubricVersion> all() {
        return List.copyOf(shelf.content().rubrics().values());
    }
}

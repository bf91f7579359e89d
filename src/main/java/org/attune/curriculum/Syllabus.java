package org.attune.curriculum;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.identity.Permitted;

/**
 * What one learner has before them: each module they began in the version they began, with its scenes and drills, and all
 * others as their organization teaches them now (R23). The caller answers for who asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(system = true)
public class Syllabus {

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Catalog catalog;

    public Curriculum of(long organizationId, long personId) {
        return catalog.of(organizationId)
                .with(enrolments.begun(personId).entrySet().stream()
                        .collect(toMap(
                                begun -> begun.getKey(),
                                begun -> catalog.module(organizationId, begun.getKey(), begun.getValue()))));
    }
}

package org.attune.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.health.OperatorNote;
import org.attune.shared.health.OperatorNotes;
import org.attune.shared.jobs.GivenUpJob;
import org.attune.shared.jobs.JobCount;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.security.KeyMove;
import org.attune.shared.security.MasterKeyChange;

/**
 * What the operator sees of background work, over all organizations: kinds, numbers and places in the code, nothing of
 * what it is about. Lives here because roles do; the ground floor has no pages.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.OPERATOR)
public class WorkService {

    @Inject
    Jobs jobs;

    @Inject
    MasterKeyChange masterKey;

    @Inject
    @Any
    Instance<OperatorNotes> sources;

    /** What waits and runs, by kind. */
    public List<JobCount> now() {
        return jobs.counts();
    }

    /** What was given up, newest first. */
    public List<GivenUpJob> givenUp() {
        return jobs.givenUp();
    }

    /** How far a change of the master key has come; empty when none is going on. */
    public Optional<KeyMove> keyMove() {
        return masterKey.state();
    }

    /** How what features look after in the background stands, alarms first. */
    public List<OperatorNote> notes() {
        return sources.stream()
                .flatMap(source -> source.notes().stream())
                .sorted(Comparator.comparing(note -> !note.alarm()))
                .toList();
    }

    /** Has given-up work tried anew; asked for twice it is done once. */
    public void tryAgain(long jobId) {
        jobs.tryAgain(jobId);
    }
}

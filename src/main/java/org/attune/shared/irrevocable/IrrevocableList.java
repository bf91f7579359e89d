package org.attune.shared.irrevocable;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.attune.shared.ApplicationReady;
import org.attune.shared.config.AttuneConfig;

/**
 * Remembers, outside the database and its backups, what no restore may undo. A backup still holds the keys of
 * recordings that were erased after it was taken; so each erasure is written to a list of its own, and at each start
 * everything on the list that the database does not know of is done again before anybody can sign in.
 */
@ApplicationScoped
public class IrrevocableList {

    private static final Logger LOG = Logger.getLogger(IrrevocableList.class.getName());
    private static final int BEFORE_ANYTHING_ELSE = ApplicationReady.CONTENT - 50;

    @Inject
    AttuneConfig config;

    @Inject
    @Any
    Instance<IrrevocableKind> kinds;

    private IrrevocableFile file;

    @PostConstruct
    void open() {
        file = new IrrevocableFile(config.irrevocableFolder());
    }

    /** Only what was really committed is written down; a crash just before is made good at the next start. */
    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) IrrevocableStep step) {
        try {
            file.append(List.of(step));
        } catch (IOException e) {
            throw new UncheckedIOException("An erasure could not be written down outside the database: " + step, e);
        }
    }

    void reconcile(@Observes @Priority(BEFORE_ANYTHING_ELSE) ApplicationReady ready) {
        try {
            var listed = file.read();
            for (var kind : kinds) {
                reconcile(kind, listed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of irrevocable steps cannot be read", e);
        }
    }

    private void reconcile(IrrevocableKind kind, Set<IrrevocableStep> listed) throws IOException {
        var known = new HashSet<>(kind.known());
        var undone = listed.stream()
                .filter(step -> step.kind().equals(kind.kind()) && !known.contains(step))
                .toList();
        undone.forEach(kind::repeat);
        if (!undone.isEmpty()) {
            LOG.info(() -> "Steps of kind " + kind.kind() + " that this database had not kept: " + undone.size());
        }
        var unlisted = new ArrayList<>(known);
        unlisted.removeAll(listed);
        if (!unlisted.isEmpty()) {
            file.append(unlisted);
        }
    }
}

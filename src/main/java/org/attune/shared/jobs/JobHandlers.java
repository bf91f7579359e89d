package org.attune.shared.jobs;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Who does which kind of work, and on which terms. */
@ApplicationScoped
class JobHandlers {

    @Inject
    @Any
    Instance<JobHandler> handlers;

    private Map<String, JobHandler> byKind;
    private Map<String, JobTerms> terms;

    @PostConstruct
    void ask() {
        byKind = handlers.stream().collect(toMap(JobHandler::kind, identity()));
        terms = handlers.stream().collect(toMap(JobHandler::kind, JobHandler::terms));
    }

    Optional<JobHandler> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    JobHandler of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("Nobody does jobs of kind " + kind));
    }

    /** Usual ones for a kind that nobody does: it fails until an operator looks. */
    JobTerms termsOf(String kind) {
        return terms.getOrDefault(kind, JobTerms.USUAL);
    }
}

package org.attune.logbook;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.shared.NotFoundException;

/** Who may judge whom: whoever is or was somebody's supervisor, mentor or manager may not (R6). */
@ApplicationScoped
class Acquaintance {

    private static final int SHOWN = 100;
    private static final List<RelationshipKind> TOO_CLOSE =
            List.of(RelationshipKind.SUPERVISOR, RelationshipKind.MENTOR_COACH, RelationshipKind.LINE_MANAGER);

    @Inject
    OrganizationService organization;

    @Inject
    AccountService accounts;

    /** Trainees of the judge's school whom they may judge, by name, without those named. */
    Map<Long, String> traineesExcept(CurrentAccount judge, Collection<Long> without) {
        var out = new HashSet<>(without);
        out.addAll(organization.everUnder(judge.id(), TOO_CLOSE));
        out.add(judge.id());
        var ids = organization.holdersOf(judge.organizationId(), Role.TRAINEE).stream()
                .filter(id -> !out.contains(id))
                .toList();
        return sorted(accounts.namesOf(ids), SHOWN);
    }

    static Map<Long, String> sorted(Map<Long, String> names, int most) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** @throws NotFoundException for whom this person may not judge */
    String nameOfAssessed(CurrentAccount judge, long traineeId) {
        if (!mayJudge(judge, traineeId)) {
            throw new NotFoundException("trainee " + traineeId + " for this assessor");
        }
        return accounts.nameOf(traineeId);
    }

    Optional<Long> assessedBy(CurrentAccount judge, String email) {
        return email == null ? Optional.empty() : accounts.idOf(email).filter(id -> mayJudge(judge, id));
    }

    private boolean mayJudge(CurrentAccount judge, long traineeId) {
        return judge.id() != traineeId
                && organization.holds(judge.organizationId(), traineeId, Role.TRAINEE)
                && !organization.wasEverTo(judge.id(), traineeId, TOO_CLOSE);
    }

    LocalDate todayOf(long personId) {
        return accounts.todayOf(personId);
    }

    Map<Long, String> names(Collection<Long> people) {
        return accounts.namesOf(people);
    }
}

package org.attune.certification;

import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attune.certification.model.Standing;
import org.attune.certification.store.Overview;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.shared.config.AttuneConfig;

/**
 * Who is certified, on the way or stuck, for those who run the organization. It tells names, states and the title of
 * the next requirement, never a score, a comment or anything else from a session (R22), and needs the same few
 * statements for ten people and for ten thousand.
 */
@ApplicationScoped
@Transactional
@Permitted({ORGANIZATION_ADMIN, PROGRAMME_LEAD})
public class CertificationOverview {

    /** How many people a page shows. */
    public static final int PAGE = 25;

    @Inject
    Overview overview;

    @Inject
    Evaluations evaluations;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    /** How many people are in each group. */
    public Map<OverviewGroup, Integer> counts() {
        Map<OverviewGroup, Integer> counts = new EnumMap<>(OverviewGroup.class);
        for (Object[] row : overview.counts(account.organizationId(), quietBefore())) {
            var state = Standing.State.values()[((Number) row[0]).intValue()];
            int people = ((Number) row[1]).intValue();
            int quiet = ((Number) row[2]).intValue();
            if (state == Standing.State.UNDERWAY) {
                counts.put(OverviewGroup.STUCK, quiet);
                counts.put(OverviewGroup.UNDERWAY, people - quiet);
            } else {
                counts.put(OverviewGroup.valueOf(state.name()), people);
            }
        }
        return counts;
    }

    /**
     * One page of people, those who wait longest first.
     *
     * @param group null for everybody
     * @param page the first is 0
     */
    public List<OverviewPerson> page(OverviewGroup group, int page) {
        var rows = overview.page(account.organizationId(), filter(group), Math.max(0, page) * PAGE, PAGE);
        var names = accounts.namesOf(rows.stream().map(Standing::getPersonId).toList());
        var next = evaluations.nextTitles(rows);
        return rows.stream()
                .map(row -> new OverviewPerson(
                        row, names.get(row.getPersonId()), groupOf(row), next.get(row.getEnrolmentId())))
                .toList();
    }

    /** After how many days without new evidence somebody counts as stuck. */
    public long stuckAfterDays() {
        return config.number("attune.certification.stuck-after-days");
    }

    private Overview.Filter filter(OverviewGroup group) {
        if (group == null) {
            return new Overview.Filter(null, null, false);
        }
        return switch (group) {
            case STUCK -> new Overview.Filter(Standing.State.UNDERWAY, quietBefore(), true);
            case UNDERWAY -> new Overview.Filter(Standing.State.UNDERWAY, quietBefore(), false);
            default -> new Overview.Filter(Standing.State.valueOf(group.name()), null, false);
        };
    }

    private OverviewGroup groupOf(Standing standing) {
        boolean quiet = standing.getQuietSince().isBefore(quietBefore());
        return standing.getState() == Standing.State.UNDERWAY && quiet
                ? OverviewGroup.STUCK
                : OverviewGroup.valueOf(standing.getState().name());
    }

    private LocalDate quietBefore() {
        return LocalDate.now(clock.withZone(account.zone())).minusDays(stuckAfterDays());
    }
}

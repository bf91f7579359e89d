package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.RetentionRule;
import org.attune.recording.store.Retentions;
import org.attune.shared.Refusal;

/** How long a school wants recordings to be kept, for coaching and for practice apart. */
@ApplicationScoped
@Transactional
@Permitted({Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN})
public class RetentionRules {

    private static final String FEATURE = "recording";

    @Inject
    Retentions retentions;

    @Inject
    CurrentAccount account;

    /** At least, usually and at most so many days. */
    public record Days(int shortest, int usual, int longest) {}

    /** What counts for one's own school. */
    public Days ours(Engagement engagement) {
        var rule = present(engagement).orElseGet(() -> RetentionRule.customary(account.organizationId(), engagement));
        return new Days(rule.getShortest(), rule.getUsual(), rule.getLongest());
    }

    /**
     * Wants other days from now on.
     *
     * @throws Refusal beside the field when they contradict each other
     */
    public void want(Days coaching, Days practice) {
        want(Engagement.REAL, coaching);
        want(Engagement.PRACTICE, practice);
    }

    private void want(Engagement engagement, Days days) {
        var field = engagement.name().toLowerCase(Locale.ROOT);
        if (days.shortest() < 1 || days.shortest() > RetentionRule.MOST) {
            throw new Refusal(FEATURE, "retention-rule.range", 1, RetentionRule.MOST).at(field + "Shortest");
        } else if (days.longest() < days.shortest() || days.longest() > RetentionRule.MOST) {
            throw new Refusal(FEATURE, "retention-rule.range", days.shortest(), RetentionRule.MOST)
                    .at(field + "Longest");
        } else if (days.usual() < days.shortest() || days.usual() > days.longest()) {
            throw new Refusal(FEATURE, "retention-rule.range", days.shortest(), days.longest()).at(field + "Usual");
        }
        present(engagement)
                .ifPresentOrElse(
                        rule -> rule.change(days.shortest(), days.usual(), days.longest()),
                        () -> retentions.add(new RetentionRule(
                                account.organizationId(), engagement, days.shortest(), days.usual(), days.longest())));
    }

    private Optional<RetentionRule> present(Engagement engagement) {
        return retentions.ruleOf(account.organizationId(), engagement);
    }
}

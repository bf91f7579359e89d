package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.LengthRule;
import org.attune.recording.store.LengthRules;
import org.attune.shared.Refusal;

/** How long a school wants recorded sessions to be. It counts for files that arrive after it was set. */
@ApplicationScoped
@Transactional
@Permitted
public class SessionLengths {

    private static final String FEATURE = "recording";

    @Inject
    LengthRules rules;

    @Inject
    CurrentAccount account;

    /** From and to, in whole minutes. */
    public record Minutes(int shortest, int longest) {}

    /** The rule of one's own school, empty where any length is taken. */
    public Optional<Minutes> ours() {
        return rules.of(account.organizationId()).map(rule -> new Minutes(rule.getShortest(), rule.getLongest()));
    }

    /** The same, for whoever may change it. */
    @Permitted({Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN})
    public Optional<Minutes> forChange() {
        return ours();
    }

    /**
     * Wants sessions of this length from now on.
     *
     * @throws Refusal when no session can be so
     */
    @Permitted({Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN})
    public void want(int shortest, int longest) {
        if (shortest < 0 || shortest > LengthRule.MOST) {
            throw new Refusal(FEATURE, "rules.shortest.range", LengthRule.MOST).at("shortest");
        } else if (longest < Math.max(1, shortest) || longest > LengthRule.MOST) {
            throw new Refusal(FEATURE, "rules.longest.range", Math.max(1, shortest), LengthRule.MOST).at("longest");
        }
        rules.of(account.organizationId())
                .ifPresentOrElse(
                        present -> present.change(shortest, longest),
                        () -> rules.add(new LengthRule(account.organizationId(), shortest, longest)));
    }

    /** Takes sessions of any length again. */
    @Permitted({Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN})
    public void wantAny() {
        rules.of(account.organizationId()).ifPresent(rules::remove);
    }
}

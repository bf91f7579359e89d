package org.attune.logbook;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.logbook.model.ClientHour;
import org.attune.logbook.model.ClientHourRules;
import org.attune.logbook.store.ClientHourStore;
import org.attune.privacy.ClientService;

/** Puts names, aliases and overlaps beside entries, in three statements however many there are. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ClientHourRows {

    @Inject
    ClientHourStore hours;

    @Inject
    ClientService clients;

    @Inject
    AccountService accounts;

    /** An entry as people see it. {@code alias} is empty for a client who is not listed or not there any more. */
    public record Row(ClientHour hour, String traineeName, String alias, boolean overlapping) {

        /** Whether a supervisor looks at it closely before signing. */
        public boolean isFlagged() {
            return overlapping || hour.isSampled() || hour.isLate();
        }
    }

    /** The caller answers for who may see them. */
    public List<Row> of(List<ClientHour> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        var trainees = some.stream().map(ClientHour::getTraineeId).collect(toSet());
        var names = accounts.namesOf(trainees);
        var aliases = clients.aliasesOf(some.stream()
                .map(ClientHour::getClientId)
                .filter(Objects::nonNull)
                .collect(toSet()));
        var days = some.stream().map(ClientHour::getDay).sorted().toList();
        var live = hours.liveAround(trainees, days.get(0), days.get(days.size() - 1));
        return some.stream()
                .map(hour -> new Row(
                        hour,
                        names.get(hour.getTraineeId()),
                        aliases.getOrDefault(hour.getClientId() == null ? -1L : hour.getClientId(), ""),
                        hour.isLive() && overlaps(hour, live)))
                .toList();
    }

    private static boolean overlaps(ClientHour hour, List<ClientHour> live) {
        var others = live.stream()
                .filter(other -> other.getTraineeId() == hour.getTraineeId()
                        && !other.getId().equals(hour.getId()))
                .map(ClientHour::getSession)
                .toList();
        return ClientHourRules.overlapsAny(hour.getSession(), others);
    }
}

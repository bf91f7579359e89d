package org.attune.logbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.identity.AccountService;
import org.attune.logbook.model.SupervisionEntry;
import org.attune.logbook.model.SupervisionRules;
import org.attune.logbook.store.SupervisionEntries;

/** Puts names and overlaps beside entries, in two statements however many there are. */
final class SupervisionHours {

    private SupervisionHours() {}

    static List<SupervisionHour> of(List<SupervisionEntry> some, SupervisionEntries entries, AccountService accounts) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<Long> people = new HashSet<>();
        Set<Long> trainees = new HashSet<>();
        some.forEach(entry -> {
            people.add(entry.getTraineeId());
            people.add(entry.getSupervisorId());
            trainees.add(entry.getTraineeId());
        });
        var names = accounts.namesOf(people);
        var days = some.stream().map(entry -> entry.getTime().day()).sorted().toList();
        var live = around(entries, trainees, days);
        return some.stream().map(entry -> hour(entry, names, live)).toList();
    }

    private static List<SupervisionEntry> around(
            SupervisionEntries entries, Collection<Long> trainees, List<LocalDate> days) {
        return entries.liveAround(trainees, days.get(0), days.get(days.size() - 1));
    }

    private static SupervisionHour hour(SupervisionEntry entry, Map<Long, String> names, List<SupervisionEntry> live) {
        var others = live.stream()
                .filter(other -> other.getTraineeId() == entry.getTraineeId()
                        && !other.getId().equals(entry.getId()))
                .map(SupervisionEntry::getTime)
                .toList();
        return new SupervisionHour(
                entry,
                names.get(entry.getTraineeId()),
                names.get(entry.getSupervisorId()),
                entry.isLive() && SupervisionRules.overlapsAny(entry.getTime(), others));
    }
}

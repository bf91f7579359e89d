package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.ClientHour;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.model.MakeUp;
import org.attune.logbook.store.ClientHourStore;
import org.attune.logbook.store.LiveSessionStore;
import org.attune.logbook.store.MakeUpStore;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * Client and learning hours. Days and minutes stay, for decisions rest on them; what somebody wrote goes with them. A
 * client is an id here and nothing else; their alias lives and dies elsewhere.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class HoursData implements PersonalData {

    @Inject
    ClientHourStore hours;

    @Inject
    LiveSessionStore sessions;

    @Inject
    MakeUpStore makeUps;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(ClientHour.class, LiveSession.class, Attendance.class, MakeUp.class);
    }

    @Override
    public String part() {
        return "hours";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return new PersonalRecord()
                    .each("sessions", hours.withClient(subject.id()), HoursData::timeOf)
                    .build();
        }
        long person = subject.id();
        return new PersonalRecord()
                .each("client", hours.allOf(person), HoursData::exportOf)
                .each("led", sessions.allBy(person), HoursData::exportOf)
                .each("attendance", sessions.linesOf(person), HoursData::exportOf)
                .each("madeUp", makeUps.allOf(person), HoursData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (subject.isClient()) {
            return;
        }
        hours.allOf(subject.id()).forEach(ClientHour::forgetReason);
        sessions.linesOf(subject.id()).forEach(Attendance::forgetReason);
        sessions.allBy(subject.id()).forEach(LiveSession::forgetWords);
        makeUps.allOf(subject.id()).forEach(MakeUp::forgetWords);
    }

    private static PersonalRecord timeOf(ClientHour hour) {
        return new PersonalRecord().with("day", hour.getDay()).with("minutes", hour.getMinutes());
    }

    private static PersonalRecord exportOf(ClientHour hour) {
        return timeOf(hour)
                .with("entry", hour.getId())
                .with("trainee", hour.getTraineeId())
                .with("client", hour.getClientId())
                .with("format", hour.getFormat())
                .with("size", hour.getSize())
                .with("paid", hour.isPaid())
                .with("reciprocal", hour.isReciprocal())
                .with("state", hour.getState())
                .with("settledBy", hour.getSettledBy())
                .with("reason", hour.getReason());
    }

    private static PersonalRecord exportOf(LiveSession session) {
        return new PersonalRecord()
                .with("session", session.getId())
                .with("title", session.getTitle())
                .with("module", session.getModule())
                .with("kind", session.getKind())
                .with("startsAt", session.getStartsAt())
                .with("minutes", session.getMinutes())
                .with("state", session.getState());
    }

    private static PersonalRecord exportOf(Attendance line) {
        return new PersonalRecord()
                .with("session", line.getSessionId())
                .with("mark", line.getMark())
                .with("minutes", line.getMinutes())
                .with("reason", line.getReason());
    }

    private static PersonalRecord exportOf(MakeUp makeUp) {
        return new PersonalRecord()
                .with("session", makeUp.getSessionId())
                .with("person", makeUp.getPersonId())
                .with("day", makeUp.getDoneOn())
                .with("minutes", makeUp.getMinutes())
                .with("what", makeUp.getWhat())
                .with("state", makeUp.getState())
                .with("reason", makeUp.getReason());
    }
}

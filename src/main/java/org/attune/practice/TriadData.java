package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.model.triad.TriadCare;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadPart;
import org.attune.practice.model.triad.TriadRound;
import org.attune.practice.model.triad.TriadSeat;
import org.attune.practice.store.TriadStore;
import org.attune.practice.store.TriadWords;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * What meetings keep of a person. All words by them and about them can go; that they had a seat and a role stays as a
 * number, because the rounds of the others rest on it.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class TriadData implements PersonalData {

    @Inject
    TriadStore store;

    @Inject
    TriadWords words;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                Triad.class, TriadSeat.class, TriadRound.class, TriadPart.class, TriadMark.class, TriadCare.class);
    }

    @Override
    public String part() {
        return "triads";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        long person = subject.id();
        return new PersonalRecord()
                .each("booked", store.everyHostedBy(person), TriadData::exportOf)
                .each("seats", store.everySeatOf(person), TriadData::exportOf)
                .each("rounds", store.everyPartOf(person), TriadData::exportOf)
                .each("noticedForMe", words.everyMarkFor(person), TriadData::exportOf)
                .each("noticedByMe", words.everyMarkBy(person), TriadData::exportOf)
                .each("afterwards", words.everyCareOf(person), TriadData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            long person = subject.id();
            words.removeAllOf(person);
            store.everySeatOf(person).forEach(TriadSeat::forget);
            store.everyPartOf(person).forEach(TriadPart::forget);
            store.everyHostedBy(person).forEach(Triad::forgetLink);
        }
    }

    private static PersonalRecord exportOf(Triad triad) {
        return new PersonalRecord()
                .with("meeting", triad.getId())
                .with("startsAt", triad.getStartsAt())
                .with("videoLink", triad.getVideoLink());
    }

    private static PersonalRecord exportOf(TriadSeat seat) {
        return new PersonalRecord()
                .with("meeting", seat.getTriadId())
                .with("answer", seat.getAnswer())
                .with("takeAway", seat.getTakeAway());
    }

    private static PersonalRecord exportOf(TriadPart part) {
        return new PersonalRecord()
                .with("meeting", part.getTriadId())
                .with("round", part.getRound())
                .with("role", part.getRole())
                .with("minutes", part.minutes())
                .with("note", part.getSelfNote())
                .with("keep", part.getKeep())
                .with("try", part.getNext())
                .with("answeredAt", part.getAnsweredAt());
    }

    private static PersonalRecord exportOf(TriadMark mark) {
        return new PersonalRecord()
                .with("at", mark.getMarkedAt())
                .with("moment", mark.getMoment())
                .with("behaviour", mark.getBehaviour())
                .with("note", mark.getNote());
    }

    private static PersonalRecord exportOf(TriadCare care) {
        return new PersonalRecord()
                .with("meeting", care.getTriadId())
                .with("feeling", care.getFeeling())
                .with("words", care.getWords())
                .with("sharedWith", care.getSharedWith())
                .with("answeredAt", care.getAnsweredAt());
    }
}

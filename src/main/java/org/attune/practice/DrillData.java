package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.practice.model.DrillTry;
import org.attune.practice.model.PeerOffer;
import org.attune.practice.store.PeerOffers;
import org.attune.practice.store.Tries;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * A trainee's drills, and what somebody said about the drills of others. An erased trainee's tries go with all their
 * words; what an erased giver wrote is the trainee's and stays theirs, without a name.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class DrillData implements PersonalData {

    @Inject
    Tries tries;

    @Inject
    PeerOffers offers;

    @Inject
    SpokenAnswers spoken;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(DrillTry.class, PeerOffer.class);
    }

    @Override
    public String part() {
        return "drills";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("tries", tries.allOf(subject.id()), this::own)
                .each("forOthers", tries.givenTo(subject.id()), DrillData::given)
                .with(
                        "offersFeedbackSince",
                        offers.of(subject.id()).map(PeerOffer::getOfferedAt).orElse(null))
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            for (var one : tries.allOf(subject.id())) {
                spoken.erase(one.getId());
                tries.remove(one);
            }
            tries.givenTo(subject.id()).forEach(DrillTry::forgetGiver);
            offers.remove(subject.id());
            spoken.forgetListener(subject.id());
        }
    }

    private PersonalRecord own(DrillTry one) {
        return given(one)
                .with(
                        "spokenSeconds",
                        spoken.of(one.getId())
                                .map(SpokenAnswers.Spoken::seconds)
                                .orElse(null))
                .with("state", one.getState())
                .with("beganAt", one.getBeganAt())
                .with("answer", one.getAnswer())
                .with("feedbackBy", one.getGiver())
                .with("takeaway", one.getTakeaway());
    }

    private static PersonalRecord given(DrillTry one) {
        return new PersonalRecord()
                .with("drill", one.getTask().getDrill())
                .with("level", one.getTask().getLevel())
                .with("outcome", one.getOutcome())
                .with("strength", one.getStrength())
                .with("nextTry", one.getNextTry())
                .with("usefulness", one.getUsefulness())
                .with("feedbackAt", one.getFeedbackAt());
    }
}

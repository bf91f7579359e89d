package org.attune.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.evidence.model.Fact;
import org.attune.evidence.store.Facts;
import org.attune.identity.Permitted;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * The ledger about a person. Facts are numbers, days and codes under an id; they stay, because decisions rest on them.
 * Reasons given for taking one back are words, and go.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class EvidenceData implements PersonalData {

    @Inject
    Facts facts;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(Fact.class);
    }

    @Override
    public String part() {
        return "evidence";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("facts", facts.allOf(subject.id()), EvidenceData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            facts.forgetReasons(subject.id());
        }
    }

    private static PersonalRecord exportOf(Fact fact) {
        return new PersonalRecord()
                .with("fact", fact.getId())
                .with("kind", fact.getKind())
                .with("on", fact.getHappenedOn())
                .with("minutes", fact.getMinutes())
                .with("counts", fact.getCategories())
                .with("details", fact.getAttributes())
                .with("about", fact.getAmendsId())
                .with("recordedBy", fact.getRecordedBy())
                .with("recordedAt", fact.getRecordedAt());
    }
}

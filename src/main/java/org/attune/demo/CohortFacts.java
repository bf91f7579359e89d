package org.attune.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.attune.certification.EarlierAwards;
import org.attune.curriculum.EarlierLearning;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.Permitted;

/** What the cohort did on days long past that no page lets anybody enter any more: it stands in the ledger as it was. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
class CohortFacts {

    @Inject
    EvidenceLedger ledger;

    @Inject
    EarlierLearning learning;

    @Inject
    EarlierAwards awards;

    /** Facts of one kind. A detail with several values takes them in turn; {@code @key} is somebody's number. */
    public void facts(Learner learner, Deed deed) {
        for (int i = 0; i < deed.times(); i++) {
            var told = NewEvidence.of(deed.text("kind"), learner.organizationId(), learner.id())
                    .on(deed.day(learner.today(), i))
                    .lasting(deed.number("minutes", 0))
                    .from("demo", deed.text("series", deed.text("kind")) + "/" + i);
            if (deed.has("feeds")) {
                told.feeding(EvidenceCategory.valueOf(deed.text("feeds")));
            }
            for (var detail : deed.map("with").entrySet()) {
                told.with(detail.getKey(), valueOf(learner, detail, i));
            }
            if (deed.has("validMonths")) {
                told.with("validUntil", deed.day(learner.today(), i).plusMonths(deed.number("validMonths")));
            }
            ledger.record(told);
        }
    }

    private static String valueOf(Learner learner, Map.Entry<String, Object> detail, int time) {
        var value = detail.getValue() instanceof List<?> several
                ? several.get(time % several.size()).toString()
                : detail.getValue().toString();
        return value.startsWith("@")
                ? String.valueOf(learner.person(value.substring(1)))
                : value.replace("#", String.valueOf(time + 1));
    }

    /** What was reviewed once and then erased at a client's wish. */
    public void erased(Learner learner, Deed deed) {
        ledger.contentErased(learner.organizationId(), learner.id(), "recording", deed.text("recording"));
    }

    public void learned(Learner learner, Deed deed) {
        int module = 0;
        for (var id : deed.list("modules")) {
            learning.passed(learner.id(), id.toString(), deed.number("score"), deed.day(learner.today(), module));
            module++;
        }
    }

    public void read(Learner learner, Deed deed) {
        learning.read(learner.id(), deed.text("module"), deed.number("lessons"), deed.day(learner.today(), 0));
    }

    public void awardedBefore(Learner learner, Deed deed) {
        awards.takeOver(
                learner.organizationId(),
                learner.enrolmentId(),
                learner.today().minusMonths(deed.number("monthsAgo")),
                learner.person(deed.text("by")));
    }
}

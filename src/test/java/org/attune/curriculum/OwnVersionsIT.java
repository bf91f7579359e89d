package org.attune.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.curriculum.OwnEditions.Release;
import org.attune.curriculum.model.ContentImport.State;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a school has published for itself: who begins with it, who never sees it, and how it ends. */
class OwnVersionsIT extends OwnContentFixture {

    @Test
    @DisplayName("R23: who has begun reads on in their version, who begins reads the new one")
    void aNewVersionIsForThoseWhoBegin() {
        learns(ana, school);
        learning.begin("M03", catalog.module("M03").digest());
        leads(school);

        publish(edited(LESSON, "Think of the last time", "Remember the last time"));

        assertThat(firstLessonOf(ana, school)).contains("Think of the last time");
        assertThat(firstLessonOf(ben, school)).contains("Remember the last time");
    }

    @Test
    void whatOneSchoolTeachesTheOtherNeverSees() {
        var shipped = catalog.of(school).module("M03").digest();
        publish(edited(LESSON, "Think of the last time", "Call to mind the last time"));
        var own = catalog.of(school).module("M03").digest();

        assertThat(own).isNotEqualTo(shipped);
        assertThat(catalog.of(other).module("M03").digest()).isEqualTo(shipped);
        assertThat(firstLessonOf(ben, other)).contains("Think of the last time");
        assertThatThrownBy(() -> catalog.module(other, "M03", own)).isInstanceOf(NotFoundException.class);
        learns(ben, other);
        assertThatThrownBy(() -> learning.begin("M03", own)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyReachesThePackagesAndVersionsOfAnotherSchool() {
        long id = offer(edited(LESSON, "Think of", "Remember"));
        publish(edited(PAGE, "\n\n", "\n\nOurs. "));
        long edition = editions.overview().own().get(0).edition().getId();
        leads(other);

        assertThatThrownBy(() -> imports.find(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.preview(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.publish(id, new Release(0, "x", null))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> editions.retire(edition)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> editions.changes("page/script-opening", edition))
                .isInstanceOf(NotFoundException.class);
        imports.discard(id);
        leads(school);
        assertThat(imports.find(id).getState()).isEqualTo(State.READY);
        learns(lea, school);
        assertThatThrownBy(() -> imports.find(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoLeadsDoNotUndoEachOther() {
        long first = offer(edited(LESSON, "Think of the last time", "Remember the last time"));
        long second = offer(edited(LESSON, "Think of the last time", "Recall the last time"));
        long seen = imports.preview(second).seen();
        imports.publish(first, new Release(imports.preview(first).seen(), "A word", null));

        assertThatThrownBy(() -> imports.publish(second, new Release(seen, "Another word", null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("content.changed-meanwhile"));

        assertThat(firstLessonOf(ben, school)).contains("Remember the last time");
        leads(school);
        assertThat(imports.find(second).getState()).isEqualTo(State.READY);
    }

    @Test
    void withoutANoteNothingIsPublished() {
        long id = offer(edited(LESSON, "Think of the last time", "Remember the last time"));
        long seen = imports.preview(id).seen();

        assertThatThrownBy(() -> imports.publish(id, new Release(seen, " ", null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> imports.publish(id, new Release(seen, "A word", " ")))
                .isInstanceOf(Refusal.class);

        assertThat(editions.overview().own()).isEmpty();
        assertThat(imports.preview(id).seen()).isEqualTo(seen);
    }

    @Test
    void aRetiredVersionIsBegunByNobodyAndFinishedByThoseInside() {
        publish(edited(LESSON, "Think of the last time", "Remember the last time"));
        learns(ana, school);
        learning.begin("M03", catalog.module("M03").digest());
        leads(school);

        editions.retire(editions.overview().of("M03").edition().getId());

        assertThat(firstLessonOf(ana, school)).contains("Remember the last time");
        assertThat(firstLessonOf(ben, school)).contains("Think of the last time");
    }

    @Test
    void aClosedModuleIsBegunByNobodyUntilItIsOpenedAgain() {
        learns(ana, school);
        learning.begin("M03", catalog.module("M03").digest());
        leads(school);
        editions.close("M03");
        editions.close("M03");

        assertThat(catalog.of(school).modules()).extracting(LearningModule::id).doesNotContain("M03");
        assertThat(syllabus.of(school, ana).modules())
                .extracting(LearningModule::id)
                .contains("M03");
        assertThat(syllabus.of(school, ben).modules())
                .extracting(LearningModule::id)
                .doesNotContain("M03");
        learns(ben, school);
        assertThatThrownBy(() -> learning.begin("M03", catalog.module("M03").digest()))
                .isInstanceOf(Refusal.class);
        assertThat(catalog.of(other).isClosed("M03")).isFalse();

        leads(school);
        editions.open("M03");

        assertThat(catalog.of(school).modules()).extracting(LearningModule::id).contains("M03");
    }
}

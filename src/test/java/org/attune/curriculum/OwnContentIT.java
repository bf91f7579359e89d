package org.attune.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.curriculum.OwnEditions.Release;
import org.attune.curriculum.model.ContentImport;
import org.attune.curriculum.model.ContentImport.State;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.model.files.ContentZip;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a school brings in by itself: from the package to the learner, and never to another school. */
@ExtendWith(ArquillianExtension.class)
class OwnContentIT {

    private static final AtomicLong NUMBERS = new AtomicLong(930_000);
    private static final String LESSON = "m03-listening/lessons/01-simple-and-deeper-reflections.md";
    private static final String SCRIPT = "m03-listening/scenarios/m03-s2.ink";
    private static final String PAGE = "library/scripts/opening.md";

    private final long school = NUMBERS.incrementAndGet();
    private final long other = NUMBERS.incrementAndGet();
    private final long lea = NUMBERS.incrementAndGet();
    private final long ana = NUMBERS.incrementAndGet();
    private final long ben = NUMBERS.incrementAndGet();

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Publishing publishing;

    @Inject
    Catalog catalog;

    @Inject
    ContentImports imports;

    @Inject
    ImportCheck check;

    @Inject
    OwnEditions editions;

    @Inject
    Learning learning;

    @Inject
    Syllabus syllabus;

    @BeforeEach
    void leaIsLead() {
        publishing.publish(publishing.shipped());
        leads(school);
    }

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
    void aBadPackageIsRefusedWholeWithAllItsFaults() {
        var before = catalog.of(school).module("M03").digest();
        var lesson = edited(LESSON, "licence: Apache-2.0", "licence:").get(LESSON) + "\n<b>loud</b>\n";
        long id = offer(Map.of(
                LESSON, lesson, PAGE, edited(PAGE, "\n\n", "\n\nOurs. ").get(PAGE), "programme/own.yaml", "id: x"));

        var refused = imports.find(id);

        assertThat(refused.getState()).isEqualTo(State.REFUSED);
        assertThat(refused.getFaults())
                .anyMatch(fault -> fault.startsWith(LESSON + ":") && fault.contains("licence"))
                .anyMatch(fault -> fault.startsWith(LESSON + ":") && fault.contains("HTML has no place here"))
                .anyMatch(fault -> fault.startsWith("programme/own.yaml:1"));
        assertThat(refused.getFiles()).isEqualTo("{}");
        assertThat(catalog.of(school).module("M03").digest()).isEqualTo(before);
        assertThat(editions.overview().own()).isEmpty();
        assertThatThrownBy(() -> imports.publish(id, new Release(0, "x", null))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aScriptThatNobodyCanPlayToAnEndIsAFaultWithItsLine() {
        var script = edited(SCRIPT, "VAR hope = 3", "VAR hope = 3\n-> nowhere_at_all");

        assertThat(imports.find(offer(script)).getFaults())
                .anyMatch(fault -> fault.startsWith(SCRIPT + ":9 ") && fault.contains("nowhere_at_all"));
    }

    @Test
    void whatIsNoPackageHarmsNothing() {
        long id = imports.offer("../../evil<script>.zip", "MZ this is a program".getBytes(UTF_8));

        assertThat(imports.find(id).getState()).isEqualTo(State.REFUSED);
        assertThat(imports.find(id).getName()).isEqualTo("evilscript.zip");
        assertThat(imports.find(id).getFaults()).containsExactly("evilscript.zip:1 this is no ZIP file");
    }

    @Test
    void whatIsExportedComesInWithoutAnyChange() {
        publish(edited(PAGE, "\n\n", "\n\nOurs. "));
        publish(edited(LESSON, "Think of the last time", "Remember the last time"));

        assertThatThrownBy(() -> imports.offer("export.zip", editions.export()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("content.nothing-new"));

        leads(other);
        var elsewhere = imports.preview(checked(imports.offer("export.zip", exportOf(school))));
        assertThat(elsewhere.units())
                .extracting(UnitChange::getContentId)
                .containsExactlyInAnyOrder("page/script-opening", "M03");
    }

    @Test
    void thePreviewSaysWhatIsNewFileByFile() {
        long id = offer(edited(LESSON, "Think of the last time", "Remember the last time"));

        var unit = imports.preview(id).unit("M03");

        assertThat(unit.getFiles()).singleElement().satisfies(file -> {
            assertThat(file.getPath()).isEqualTo(LESSON);
            assertThat(file.getPlaces()).hasSize(1);
        });
        assertThat(unit.module("en")
                        .orElseThrow()
                        .lessons()
                        .get(0)
                        .pieces()
                        .get(0)
                        .html())
                .contains("Remember the last time");
        assertThat(catalog.of(school)
                        .module("M03")
                        .lessons()
                        .get(0)
                        .pieces()
                        .get(0)
                        .html())
                .contains("Think of the last time");
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

    private String firstLessonOf(long person, long organization) {
        learns(person, organization);
        return learning.module("M03")
                .getModule()
                .lessons()
                .get(0)
                .pieces()
                .get(0)
                .html();
    }

    private byte[] exportOf(long organization) {
        leads(organization);
        var bytes = editions.export();
        leads(other);
        return bytes;
    }

    private void publish(Map<String, String> files) {
        long id = offer(files);
        assertThat(imports.find(id).getFaults()).isEmpty();
        imports.publish(id, new Release(imports.preview(id).seen(), "What is new", null));
    }

    private long offer(Map<String, String> files) {
        return checked(imports.offer("own.zip", ContentZip.of(ContentTree.of(files))));
    }

    private long checked(long id) {
        check.run(String.valueOf(id));
        assertThat(imports.find(id)).extracting(ContentImport::getState).isNotEqualTo(State.CHECKING);
        return id;
    }

    private Map<String, String> edited(String file, String before, String after) {
        var text = publishing.shipped().text(file).orElseThrow();
        assertThat(text).contains(before);
        return Map.of(file, text.replaceFirst(before, after));
    }

    private void leads(long organization) {
        SignedInAs.somebody(lea, organization, Role.PROGRAMME_LEAD);
    }

    private static void learns(long person, long organization) {
        SignedInAs.somebody(person, organization, Role.TRAINEE);
    }
}

package org.attune.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attune.curriculum.OwnEditions.Release;
import org.attune.curriculum.model.ContentImport.State;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A package on its way in: what is wrong with it, what would be new, and what comes out again. */
class ContentPackageIT extends OwnContentFixture {

    @Test
    void aBadPackageIsRefusedWholeWithAllItsFaults() {
        var before = catalog.of(school).module("M03").digest();
        var lesson = edited(LESSON, "licence: Apache-2.0", "licence:").get(LESSON) + "\n<b>loud</b>\n";
        long id = offer(Map.of(
                LESSON,
                lesson,
                PAGE,
                edited(PAGE, "\n\n", "\n\nOurs. ").get(PAGE),
                "programme/own.yaml",
                "id: x",
                "m03-listening/cover.png",
                "not text",
                "m03-listening/drills.yaml",
                tooLong()));

        var refused = imports.find(id);

        assertThat(refused.getState()).isEqualTo(State.REFUSED);
        assertThat(faultsOf(id))
                .anyMatch(fault -> fault.startsWith(LESSON + ":") && fault.contains("licence"))
                .anyMatch(fault -> fault.startsWith(LESSON + ":") && fault.contains("HTML has no place here"))
                .anyMatch(fault -> fault.startsWith("programme/own.yaml "))
                .anyMatch(fault -> fault.startsWith("modules/m03-listening/cover.png only .yaml"))
                .noneMatch(fault -> fault.startsWith("programme/competencies.yaml"))
                .filteredOn(fault -> fault.contains("m03-listening/drills.yaml"))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("is larger than 512 KB"));
        assertThat(refused.getFiles()).isEqualTo("{}");
        assertThat(catalog.of(school).module("M03").digest()).isEqualTo(before);
        assertThat(editions.overview().own()).isEmpty();
        assertThatThrownBy(() -> imports.publish(id, new Release(0, "x", null))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aScriptThatNobodyCanPlayToAnEndIsAFaultWithItsLine() {
        var script = edited(SCRIPT, "VAR hope = 3", "VAR hope = 3\n-> nowhere_at_all");

        assertThat(faultsOf(offer(script)))
                .anyMatch(fault -> fault.startsWith(SCRIPT + ":9 ") && fault.contains("nowhere_at_all"));
    }

    @Test
    void whatIsNoPackageHarmsNothing() {
        long id = imports.offer("../../evil<script>.zip", "MZ this is a program".getBytes(UTF_8));

        assertThat(imports.find(id).getState()).isEqualTo(State.REFUSED);
        assertThat(imports.find(id).getName()).isEqualTo("evilscript.zip");
        assertThat(faultsOf(id))
                .containsExactly("evilscript.zip this is no ZIP file; pack the folder modules as a ZIP and send that");
    }

    @Test
    void moreThanCanBeKeptIsRefusedAndNotKept() {
        var many = new TreeMap<String, String>();
        for (int i = 0; i < 21; i++) {
            many.put(
                    "m03-listening/lessons/more-" + i + ".md",
                    tooLong().substring(0, 10_000).repeat(50));
        }
        long id = offer(many);

        assertThat(faultsOf(id)).contains("own.zip what is new in it is larger than 10 MB");
        assertThat(imports.find(id).getFiles()).isEqualTo("{}");
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

    /** Longer than a file of a package may be, and not to be packed small. */
    private static String tooLong() {
        return new Random(7)
                .ints(600_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(joining());
    }
}

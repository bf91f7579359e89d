package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.attune.curriculum.model.files.ShippedModules.TODAY;
import static org.attune.curriculum.model.files.ShippedModules.TREE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a package changes, and the faults that are its author's. */
class PackageLintTest {

    private static final String LESSON = "m03-listening/lessons/01-simple-and-deeper-reflections.md";
    private static final String GERMAN = "m03-listening/de/lessons/01-simple-and-deeper-reflections.md";
    private static final String PAGE = "library/scripts/opening.md";

    @Test
    void whatIsThereAlreadyChangesNothing() {
        var overlay = Overlay.of(TREE, TREE);

        assertThat(overlay.changed()).isEmpty();
        assertThat(overlay.strangers()).isEmpty();
    }

    @Test
    void anExportedTreeComesInAgainAsItWas() {
        var read = PackageReader.read("export.zip", ContentZip.of(TREE));

        assertThat(read.faults()).isEmpty();
        assertThat(read.tree().files()).isEqualTo(TREE.files());
    }

    @Test
    void aFolderWithoutItsMainFileIsLaidOverTheModule() {
        var overlay = Overlay.of(TREE, ContentTree.of(Map.of(LESSON, edited(LESSON))));

        assertThat(overlay.changed()).singleElement().satisfies(part -> {
            assertThat(part.place()).isEqualTo("m03-listening");
            assertThat(part.after().files()).hasSameSizeAs(part.before().files());
            assertThat(part.after().text(LESSON)).hasValue(edited(LESSON));
        });
        assertThat(wrong(overlay)).isEmpty();
        assertThat(PackageLint.check(overlay, TODAY).units())
                .extracting(PackageUnit::contentId, PackageUnit::title)
                .containsExactly(tuple("M03", "Active listening and reflective inquiry"));
    }

    @Test
    void aFolderWithItsMainFileTakesThePlaceOfTheModule() {
        var files = new TreeMap<>(TREE.under("m03-listening/").files());
        files.keySet().removeIf(path -> path.startsWith("m03-listening/de/"));
        var overlay = Overlay.of(TREE, ContentTree.of(files));

        assertThat(overlay.changed()).singleElement().satisfies(part -> {
            assertThat(part.before().text(GERMAN)).isPresent();
            assertThat(part.after().text(GERMAN)).isEmpty();
        });
        assertThat(wrong(overlay)).isEmpty();
        assertThat(overlay.whole().text(GERMAN)).isEmpty();
    }

    @Test
    void aClipStaysAsLongAsATextNamesIt() {
        var named = "m03-listening/lessons/hello.mp3";
        var forgotten = "m03-listening/lessons/before.mp3";
        var now = TREE.with(Map.of(named, "a card", forgotten, "a card"));
        var files = new TreeMap<>(TREE.under("m03-listening/").files());
        files.computeIfPresent(LESSON, (path, text) -> text + "\nhello.mp3\n");

        assertThat(Overlay.of(now, ContentTree.of(files)).changed())
                .singleElement()
                .satisfies(part ->
                        assertThat(part.after().files()).containsKey(named).doesNotContainKey(forgotten));
        assertThat(PackageReader.read("export.zip", ContentZip.of(now)).tree().files())
                .isEqualTo(TREE.files());
    }

    @Test
    void aPageIsAUnitOfItsOwnWithItsTranslations() {
        var german = "library/scripts/de/opening.md";
        var overlay = Overlay.of(
                TREE,
                ContentTree.of(
                        Map.of(PAGE, edited(PAGE), german, TREE.text(german).orElseThrow())));

        assertThat(overlay.changed()).singleElement().satisfies(part -> {
            assertThat(part.place()).isEqualTo(PAGE);
            assertThat(part.after().files()).containsOnlyKeys(PAGE, german);
        });
        assertThat(PackageLint.check(overlay, TODAY).units())
                .extracting(PackageUnit::contentId)
                .containsExactly("page/script-opening");
    }

    @Test
    void whatComesWithAttuneStaysAsItIs() {
        var rubric = "programme/rubrics/efc/v1.yaml";
        var overlay = Overlay.of(
                TREE,
                ContentTree.of(Map.of(
                        rubric,
                        TREE.text(rubric).orElseThrow() + "\n",
                        "library/personas/priya.yaml",
                        TREE.text("library/personas/priya.yaml").orElseThrow(),
                        "module.yaml",
                        "id: X1",
                        "README.md",
                        "hello")));

        assertThat(overlay.strangers()).extracting(Fault::file).containsExactly("module.yaml", rubric);
        assertThat(overlay.changed()).isEmpty();
    }

    @Test
    void theIdOfAModuleIsKept() {
        var main = "m03-listening/module.yaml";
        var text = TREE.text(main).orElseThrow().replaceFirst("id: M03\n", "id: X03\n");

        assertThat(wrong(Overlay.of(TREE, ContentTree.of(Map.of(main, text)))))
                .anyMatch(fault -> fault.startsWith(main + ":1 the id must stay M03"))
                .anyMatch(fault -> fault.contains("there is no module M03"));
    }

    @Test
    void aClientMayHaveAnotherNameThanOnTheShippedCard() {
        var scene = "m03-listening/scenarios/m03-s2.yaml";
        var text = TREE.text(scene).orElseThrow().replaceFirst("name: Tomasz", "name: Andrzej");

        assertThat(wrong(Overlay.of(TREE, ContentTree.of(Map.of(scene, text))))).isEmpty();
    }

    @Test
    void allFaultsAreToldAtOnceAndOnlyThoseOfThePackage() {
        var broken = TREE.text(LESSON).orElseThrow().replace("licence: Apache-2.0", "licence:");
        var now = TREE.with(Map.of("m02-attunement/reflections.yaml", "none"));
        var overlay = Overlay.of(
                now,
                ContentTree.of(
                        Map.of(LESSON, broken + "\n<script>alert(1)</script>\n", "x1-own/lessons/01.md", "Hello")));

        assertThat(wrong(overlay))
                .anyMatch(fault -> fault.startsWith(LESSON) && fault.contains("licence"))
                .anyMatch(fault -> fault.startsWith(LESSON) && fault.contains("HTML has no place here"))
                .anyMatch(fault -> fault.startsWith("x1-own/module.yaml:1 there is no such file"))
                .noneMatch(fault -> fault.startsWith("m02-attunement"));
    }

    @Test
    void whatCannotBeReadIsToldOnceAndNotWhatWouldFollow() {
        var checks = "m03-listening/checks.yaml";
        var overlay = Overlay.of(
                TREE, ContentTree.of(Map.of(checks, "module: M03\nauthor: \"Ana\nitems:\n  - {id: M03-C1}\n")));

        assertThat(PackageLint.check(overlay, TODAY).wrong()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(checks);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.message()).contains("quotation mark");
        });
    }

    @Test
    void noFileBeyondThePackageIsBlamedForOneThatCannotBeRead() {
        var overlay = Overlay.of(TREE, ContentTree.of(Map.of("m03-listening/drills.yaml", "module: M03\ndrills: [\n")));

        assertThat(PackageLint.check(overlay, TODAY).wrong())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("m03-listening/drills.yaml"));
    }

    @Test
    void aModuleWhoseOwnFileCannotBeReadIsBlamedForThatAlone() {
        var main = "m03-listening/module.yaml";
        var overlay = Overlay.of(TREE, ContentTree.of(Map.of(main, "id: M03\ntitle: [\n")));

        assertThat(PackageLint.check(overlay, TODAY).wrong())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(main))
                .noneSatisfy(fault -> assertThat(fault.message()).contains("the id must stay"));
    }

    @Test
    void aliasBombsAndEndlessNestingAreFaultsLikeOthers() {
        var bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
        var deep = "[".repeat(100_000);
        var overlay = Overlay.of(
                TREE, ContentTree.of(Map.of("m03-listening/drills.yaml", bomb, "m03-listening/checks.yaml", deep)));

        var result = PackageLint.check(overlay, TODAY);

        assertThat(result.wrong())
                .anySatisfy(fault -> assertThat(fault.file()).endsWith("drills.yaml"))
                .anySatisfy(fault -> assertThat(fault.file()).endsWith("checks.yaml"));
        assertThat(result.units()).isEmpty();
    }

    @Test
    void aDatePassedIsSaidAndStandsInNobodysWay() {
        var text = TREE.text(LESSON).orElseThrow().replace("review_date: 2027-11-01", "review_date: 2026-11-01");

        var result = PackageLint.check(Overlay.of(TREE, ContentTree.of(Map.of(LESSON, text))), TODAY);

        assertThat(result.wrong()).isEmpty();
        assertThat(result.overdue())
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo(LESSON));
    }

    private static List<String> wrong(Overlay overlay) {
        return PackageLint.check(overlay, TODAY).wrong().stream()
                .map(Fault::toString)
                .toList();
    }

    private static String edited(String path) {
        return TREE.text(path).orElseThrow().replaceFirst("\\.\n", ". This is ours.\n");
    }
}

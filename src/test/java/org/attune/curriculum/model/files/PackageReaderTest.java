package org.attune.curriculum.model.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.Zips.indexOf;
import static org.attune.curriculum.model.files.Zips.listed;
import static org.attune.curriculum.model.files.Zips.noise;
import static org.attune.curriculum.model.files.Zips.replace;
import static org.attune.curriculum.model.files.Zips.zip;
import static org.attune.curriculum.model.files.Zips.zipOf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that mean harm, or that were packed by mistake; each is refused whole, with its reason. */
class PackageReaderTest {

    @Test
    void aPlainPackageIsReadAndItsWrapperTakenOff() {
        var tree = read(zip(Map.of("modules/x1/module.yaml", "id: X1\r\n", "modules/README.md", "hello")))
                .tree();

        assertThat(tree.files()).containsEntry("x1/module.yaml", "id: X1\n").containsKey("README.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our-school/x1/module.yaml",
                "our-school/x1/lessons/a.md",
                "our-school/modules/x1/module.yaml",
                "our-school/library/scripts/opening.md",
                "modules/our-school/x1/module.yaml"
            })
    void aFolderAroundEverythingIsNamedAndNothingElse(String path) {
        var read = read(zip(Map.of(path, "id: X1")));

        assertThat(read.tree()).isNull();
        assertThat(read.faults())
                .extracting(Fault::toString)
                .containsExactly("our-school this folder lies around the folders of the modules; call it modules, or"
                        + " pack what is in it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x1/de/module.yaml",
                "x1/de/lessons/a.md",
                "x1/lessons/a.md",
                "x1/scenarios/a.yaml",
                "library/scripts/de/opening.md",
                "programme/efc-starter/de/v1.yaml"
            })
    void partsOfAModuleOrOfTheLibraryAreNoFolderAround(String path) {
        assertThat(read(zip(Map.of(path, "id: X1"))).tree().files()).containsKey(path);
    }

    @Test
    void whatSystemsLeaveBehindIsPassedOver() {
        assertThat(read(zip(Map.of("__MACOSX/x1/._module.yaml", "?", "x1/.DS_Store", "?", "x1/module.yaml", "id: X1")))
                        .tree()
                        .files())
                .containsOnlyKeys("x1/module.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.yaml",
                "x1/../../outside.yaml",
                "/etc/outside.yaml",
                "x1\\..\\outside.yaml",
                "C:/outside.yaml",
                "x1//module.yaml",
                "x1/./module.yaml",
                "x1/mod ule.yaml",
                "x1/mödule.yaml",
                "x1/\u0000.yaml",
                "x1/<script>.md"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) {
        refused(zip(Map.of(name, "text")), "the name may have");
    }

    @Test
    void aNameThatIsThereTwiceIsRefusedWhateverItsCase() {
        refused(zip(Map.of("x1/module.yaml", "1", "x1/Module.yaml", "2")), "is there twice");
    }

    @Test
    void twoFilesOfExactlyOneNameAreRefused() {
        var bytes = zip(new TreeMap<>(Map.of("x1/a.yaml", "1", "x1/b.yaml", "2")));
        replace(bytes, "x1/b.yaml", "x1/a.yaml");
        refused(bytes, "is there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x1/cover.png", "x1/run.sh", "x1/more.zip", "x1/page.html", "x1/module.yml", "x1/noending"})
    void onlyTextsOfThreeKindsAreTaken(String name) {
        refused(zip(Map.of(name, "text")), "only .yaml, .md, .ink and .vtt belong");
    }

    @Test
    void aHugePictureIsNotEvenUnpacked() {
        refused(zip(Map.of("x1/huge.png", "0".repeat(4_000_000))), "only .yaml, .md, .ink and .vtt belong");
    }

    @Test
    void aZipInAZipIsNoText() {
        var inner = zip(Map.of("x1/module.yaml", "id: X1")).array();
        slips(zipOf(Map.of("x1/inner.yaml", inner)), "is not text");
    }

    @Test
    void aFileThatGrowsBeyondMeasureIsRefused() {
        refused(zip(Map.of("x1/bomb.yaml", "0".repeat(500_000))), "grows more than 100 times");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        slips(zip(Map.of("x1/long.md", noise(600_000))), "is larger than 512 KB");
        slips(zip(Map.of("x1/long.ink", noise(300_000))), "is larger than 256 KB");
    }

    @Test
    void manyFilesThatAreTooLargeTogetherAreRefused() {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < 45; i++) {
            files.put("x1/" + i + ".md", noise(500_000));
        }
        refused(zip(files), "larger than");
    }

    @Test
    void tooManyFilesAreRefused() {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < 1_001; i++) {
            files.put("x1/" + i + ".md", "");
        }
        refused(zip(files), "more than 1000 files");
    }

    @Test
    void aFileThatIsLargerThanThePackageSaysIsRefused() {
        var bytes = zip(Map.of("x1/module.yaml", noise(50_000)));
        bytes.putInt(listed(bytes, "x1/module.yaml") + 24, 10);
        refused(bytes, "another size");
    }

    @Test
    void aLinkIsRefused() {
        var bytes = zip(Map.of("x1/module.yaml", "/etc/passwd"));
        bytes.putInt(listed(bytes, "x1/module.yaml") + 38, 0xa1ff << 16);
        refused(bytes, "a link to somewhere else");
    }

    @Test
    void anEncryptedFileIsRefused() {
        var bytes = zip(Map.of("x1/module.yaml", "id: X1"));
        bytes.putShort(listed(bytes, "x1/module.yaml") + 8, (short) 1);
        refused(bytes, "encrypted");
    }

    @Test
    void filesThatShareTheirBytesAreRefused() {
        var bytes = zip(new TreeMap<>(Map.of("x1/a.yaml", "1", "x1/b.yaml", "2")));
        replace(bytes, "x1/b.yaml", "x1/a.yaml");
        int first = listed(bytes, "x1/a.yaml");
        int second = indexOf(bytes.array(), "x1/a.yaml".getBytes(UTF_8), first + 50) - 46;
        bytes.putInt(second + 42, bytes.getInt(first + 42));
        bytes.putInt(second + 20, bytes.getInt(first + 20));
        refused(bytes, "overlap");
    }

    @Test
    void oneFileUnderTwoNamesIsRefused() {
        var bytes = zip(Map.of("x1/module.yaml", "id: X1"));
        int at = listed(bytes, "x1/module.yaml") + 46;
        bytes.put(at, (byte) 'y');
        refused(bytes, "two names");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        slips(zipOf(Map.of("x1/module.yaml", new byte[] {'i', 'd', (byte) 0xc3, 0x28})), "not text in UTF-8");
        slips(zipOf(Map.of("x1/module.yaml", new byte[] {'i', 'd', 0, 1})), "control characters");
    }

    @Test
    void whatIsNoZipOrCutOffIsRefused() {
        assertThat(PackageReader.read("p.zip", "hello".getBytes(UTF_8)).faults())
                .extracting(Fault::message)
                .containsExactly("this is no ZIP file; pack the folder modules as a ZIP and send that");
        var bytes = zip(Map.of("x1/module.yaml", "id: X1")).array();
        assertThat(PackageReader.read("p.zip", Arrays.copyOfRange(bytes, 20, bytes.length))
                        .faults())
                .hasSize(1);
        assertThat(PackageReader.read("p.zip", new byte[PackageReader.LARGEST_PACKAGE + 1])
                        .faults())
                .extracting(Fault::message)
                .containsExactly("the package is larger than 10 MB");
        refused(zip(Map.of()), "there is no content");
    }

    @Test
    void bytesThatWereNeverPackedAreRefused() {
        var bytes = zip(Map.of("x1/module.yaml", noise(5_000)));
        bytes.put(30 + "x1/module.yaml".length(), (byte) 0xff);
        refused(bytes, "module.yaml is damaged");
    }

    @Test
    void anotherWayOfPackingIsRefused() {
        var bytes = zip(Map.of("x1/module.yaml", "id: X1"));
        bytes.putShort(listed(bytes, "x1/module.yaml") + 10, (short) 12);
        refused(bytes, "packed in a way");
    }

    @Test
    void foldersWithoutEndAreRefused() {
        refused(zip(Map.of("a/b/c/d/e/f/g/h.yaml", "id: X1")), "too many folders");
    }

    @Test
    void aPackageInSeveralPartsIsRefused() {
        var bytes = zip(Map.of("x1/module.yaml", "id: X1"));
        bytes.putShort(bytes.capacity() - 22 + 4, (short) 1);
        refused(bytes, "in several parts");
    }

    @Test
    void whatGrowsSlowlyButTooLargeAltogetherIsRefused() {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < 45; i++) {
            files.put("x1/" + i + ".md", noise(10_000).repeat(50));
        }
        refused(zip(files), "unpacked, the package is larger than 20 MB");
    }

    @Test
    void allFaultsAreToldTogether() {
        assertThat(read(zip(Map.of("x1/a.png", "1", "../b.md", "2"))).faults()).hasSize(2);
    }

    @Test
    void afterASlipTheRestIsReadAndAfterAnAttackNothing() {
        var files = Map.of("x1/cover.png", "1", "x1/long.md", noise(600_000), "x1/module.yaml", "id: X1");

        var read = read(zip(files));

        assertThat(read.faults()).extracting(Fault::file).containsExactly("x1/cover.png", "x1/long.md");
        assertThat(read.tree().files()).isEqualTo(Map.of("x1/long.md", "", "x1/module.yaml", "id: X1"));
        refused(zip(Map.of("../b.md", "2", "x1/module.yaml", "id: X1")), "the name may have");
    }

    private static PackageReader.Result read(ByteBuffer zip) {
        return PackageReader.read("package.zip", zip.array());
    }

    private static void refused(ByteBuffer zip, String reason) {
        var result = read(zip);
        assertThat(result.tree()).isNull();
        assertThat(result.faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains(reason));
    }

    /** Refused as well, though what else is wrong may be looked for. */
    private static void slips(ByteBuffer zip, String reason) {
        var result = read(zip);
        assertThat(result.tree().files().values()).containsOnly("");
        assertThat(result.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains(reason));
    }
}

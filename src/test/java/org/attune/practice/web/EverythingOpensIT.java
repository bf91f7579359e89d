package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.testing.NewPeople;
import org.attune.testing.Novelty;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** Every drill and every scene that is shipped, opened once. */
class EverythingOpensIT {

    private static final Path MODULES = Path.of("modules");
    private static final Pattern DRILL = Pattern.compile("(?m)^  - id: (\\S+)$");
    private static final Pattern SCENE = Pattern.compile("(?m)^id: (\\S+)$");
    private static final Pattern INK = Pattern.compile("(?m)^ink: ");

    private final Novelty novelty = new Novelty();

    @Test
    void everyDrillOpensForATrainee() throws IOException {
        var drills = texts("drills.yaml").stream()
                .flatMap(text -> DRILL.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(drills).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Every"))) {
            for (var drill : drills) {
                assertThat(ana.page().navigate("/practice/drill?id=" + drill).status())
                        .as(drill)
                        .isEqualTo(200);
                assertThat(ana.page().locator("#begin")).isVisible();
                novelty.look(ana);
            }
        }
    }

    @Test
    void everySceneOpensAndThePlayableOnesTakeAReply() throws IOException {
        var scenes = texts("-s");
        assertThat(scenes).hasSizeGreaterThanOrEqualTo(29);
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Scenes"))) {
            var page = ana.page();
            int played = 0;
            for (var text : scenes) {
                var id = SCENE.matcher(text).results().findFirst().orElseThrow().group(1);
                assertThat(page.navigate("/practice/scenario?id=" + id).status())
                        .as(id)
                        .isEqualTo(200);
                if (INK.matcher(text).find()) {
                    page.locator("#beginForm button").click();
                    page.waitForURL("**/practice/run?id=*");
                    page.locator(".replies .reply").first().click();
                    assertThat(page.locator(".talk > li")).hasCount(2);
                    page.locator("#leave").click();
                    page.waitForURL("**/practice/practise?left=true");
                    played++;
                } else {
                    assertThat(page.locator("#book")).isVisible();
                    novelty.look(ana);
                }
            }
            assertThat(played).isGreaterThanOrEqualTo(13);
        }
    }

    private static List<String> texts(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(MODULES, 3)) {
            return files.filter(file -> kind.equals("-s")
                            ? file.toString().matches(".*/scenarios/[^/]+\\.yaml") && depth(file) == 4
                            : file.endsWith(kind) && depth(file) == 3)
                    .sorted()
                    .map(EverythingOpensIT::read)
                    .toList();
        }
    }

    /** Translations lie one folder deeper. */
    private static int depth(Path file) {
        return file.getNameCount();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.ContentImports;
import org.attune.curriculum.ImportCheck;
import org.attune.curriculum.Learning;
import org.attune.curriculum.OwnEditions;
import org.attune.curriculum.OwnEditions.Release;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.model.files.ContentZip;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenes and drills a school wrote for itself are played there, in the right version, and nowhere else. */
@InContainer
class OwnScenesIT {

    private static final AtomicLong NUMBERS = new AtomicLong(950_000);
    private static final String FOLDER = "m03-listening/";
    private static final String SCENE = "m03-s2";
    private static final String OWN_TITLE = "Tomasz: an evening that nobody hurries";

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
    ScenarioRuns runs;

    @Inject
    DrillShelf drills;

    @Inject
    TriadScenes triads;

    @Test
    @DisplayName("R23: runs, scenes and drills of somebody inside stay as they were; who begins meets the school's own")
    void everybodyPlaysTheirVersion() throws IOException {
        learns(ana, school);
        learning.begin("M03", catalog.module("M03").digest());
        long run = runs.begin(SCENE);
        var opening = runs.view(run);

        publish();

        learns(ana, school);
        assertThat(runs.view(run).getTurn()).isEqualTo(opening.getTurn());
        runs.reply(run, 1, 0);
        assertThat(runs.scenario(SCENE).title()).doesNotContain("evening");
        assertThat(drills.drill("M03-D1").getTitle()).doesNotStartWith("Ours:");

        learns(ben, school);
        assertThat(runs.scenario(SCENE).title()).isEqualTo(OWN_TITLE);
        assertThat(runs.view(runs.begin(SCENE)).getTitle()).isEqualTo(OWN_TITLE);
        assertThat(drills.drill("M03-D1").getTitle()).startsWith("Ours:");
        assertThat(triads.choices()).anyMatch(text -> text.title().equals(OWN_TITLE));

        learns(NUMBERS.incrementAndGet(), other);
        assertThat(runs.scenario(SCENE).title()).doesNotContain("evening");
        assertThat(runs.shelf()).noneMatch(card -> card.getTitle().equals(OWN_TITLE));
        assertThat(triads.choices()).noneMatch(text -> text.title().equals(OWN_TITLE));
        assertThat(drills.drill("M03-D1").getTitle()).doesNotStartWith("Ours:");
    }

    @Test
    void aClosedModuleTakesItsScenesWithItForWhoeverIsNotInside() {
        learns(ana, school);
        learning.begin("M03", catalog.module("M03").digest());
        leads();
        editions.close("M03");

        learns(ana, school);
        assertThat(runs.scenario(SCENE).id()).isEqualTo(SCENE);
        learns(ben, school);
        assertThatThrownBy(() -> runs.scenario(SCENE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runs.begin(SCENE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> drills.drill("M03-D1")).isInstanceOf(NotFoundException.class);
    }

    private void publish() throws IOException {
        leads();
        var scene = shipped("scenarios/m03-s2.yaml").replaceFirst("title: .*", "title: \"" + OWN_TITLE + "\"");
        var drillTexts = shipped("drills.yaml").replaceFirst("title: \"?", "title: \"Ours: ");
        var files = Map.of(FOLDER + "scenarios/m03-s2.yaml", scene, FOLDER + "drills.yaml", closed(drillTexts));
        long id = imports.offer("own.zip", ContentZip.of(ContentTree.of(files)));
        check.run(String.valueOf(id));
        assertThat(imports.find(id).getFaults()).isEmpty();
        imports.publish(id, new Release(imports.preview(id).seen(), "Scenes of our own", null));
    }

    /** The first title, in quotation marks to its end. */
    private static String closed(String drillTexts) {
        return drillTexts.replaceFirst("(title: \"Ours: [^\"\\n]*)\"?\\n", "$1\"\n");
    }

    private static String shipped(String file) throws IOException {
        try (InputStream in = OwnScenesIT.class.getResourceAsStream("/modules/" + FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void leads() {
        SignedInAs.somebody(lea, school, Role.PROGRAMME_LEAD);
    }

    private static void learns(long person, long organization) {
        SignedInAs.somebody(person, organization, Role.TRAINEE);
    }
}

package org.attune.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.curriculum.OwnEditions.Release;
import org.attune.curriculum.model.ContentImport;
import org.attune.curriculum.model.ContentImport.State;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.model.files.ContentZip;
import org.attune.identity.Role;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** Two schools that bring in content of their own, and people who learn there. */
@InContainer
abstract class OwnContentFixture {

    static final AtomicLong NUMBERS = new AtomicLong(930_000);
    static final String LESSON = "m03-listening/lessons/01-simple-and-deeper-reflections.md";
    static final String SCRIPT = "m03-listening/scenarios/m03-s2.ink";
    static final String PAGE = "library/scripts/opening.md";

    final long school = NUMBERS.incrementAndGet();
    final long other = NUMBERS.incrementAndGet();
    final long lea = NUMBERS.incrementAndGet();
    final long ana = NUMBERS.incrementAndGet();
    final long ben = NUMBERS.incrementAndGet();

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

    List<String> faultsOf(long id) {
        return imports.find(id).getFaults().stream()
                .map(fault -> FaultWords.said(fault, Locale.ENGLISH))
                .toList();
    }

    String firstLessonOf(long person, long organization) {
        learns(person, organization);
        return learning.module("M03")
                .getModule()
                .lessons()
                .get(0)
                .pieces()
                .get(0)
                .html();
    }

    byte[] exportOf(long organization) {
        leads(organization);
        var bytes = editions.export();
        leads(other);
        return bytes;
    }

    void publish(Map<String, String> files) {
        long id = offer(files);
        assertThat(imports.find(id).getFaults()).isEmpty();
        imports.publish(id, new Release(imports.preview(id).seen(), "What is new", null));
    }

    long offer(Map<String, String> files) {
        return checked(imports.offer("own.zip", ContentZip.of(ContentTree.of(files))));
    }

    long checked(long id) {
        check.run(String.valueOf(id));
        assertThat(imports.find(id)).extracting(ContentImport::getState).isNotEqualTo(State.CHECKING);
        return id;
    }

    Map<String, String> edited(String file, String before, String after) {
        var text = publishing.shipped().text(file).orElseThrow();
        assertThat(text).contains(before);
        return Map.of(file, text.replaceFirst(before, after));
    }

    void leads(long organization) {
        SignedInAs.somebody(lea, organization, Role.PROGRAMME_LEAD);
    }

    static void learns(long person, long organization) {
        SignedInAs.somebody(person, organization, Role.TRAINEE);
    }
}

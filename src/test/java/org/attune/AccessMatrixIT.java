package org.attune;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.AccessMatrixIT.Answer.NOTHING;
import static org.attune.AccessMatrixIT.Answer.PAGE;
import static org.attune.AccessMatrixIT.Answer.SIGN_IN;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who gets which page. One line per page: its address, and who sees it. Everybody else who is signed in gets the page
 * that says that nothing is there, and somebody who is not is asked to sign in.
 */
@Tag("unsettled")
class AccessMatrixIT {

    /** People of the demo school, one of another school, and one who has not signed in. */
    enum Who {
        ANONYMOUS(null),
        TRAINEE("trainee@demo.test"),
        SUPERVISOR("supervisor@demo.test"),
        ASSESSOR("assessor@demo.test"),
        LEAD("lead@demo.test"),
        ADMIN("admin@demo.test"),
        FOREIGN_TRAINEE("trainee@other.test"),
        FOREIGN_ADMIN("admin@other.test");

        private final String email;

        Who(String email) {
            this.email = email;
        }
    }

    enum Answer {
        PAGE,
        SIGN_IN,
        NOTHING
    }

    /** Who sees a page; {@code where} may hold more than its path. */
    private record Row(String where, Set<Who> seenBy) {

        String page() {
            return where.split("\\?")[0];
        }

        Answer expectedFor(Who who) {
            if (seenBy.contains(who)) {
                return PAGE;
            }
            return who == Who.ANONYMOUS ? SIGN_IN : NOTHING;
        }
    }

    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.ANONYMOUS));
    private static final Set<Who> ADMINS = EnumSet.of(Who.ADMIN, Who.FOREIGN_ADMIN);
    private static final Set<Who> TRAINEES = EnumSet.of(Who.TRAINEE, Who.FOREIGN_TRAINEE);
    private static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);

    private static final List<Row> ROWS = List.of(
            new Row("/identity/sign-in", EVERYBODY),
            new Row("/identity/forgotten", EVERYBODY),
            new Row("/identity/choose-password?token=unknown", EVERYBODY),
            new Row("/identity/expired", EVERYBODY),
            new Row("/identity/account", SIGNED_IN),
            new Row("/identity/outbox", SIGNED_IN),
            new Row("/organization/people", ADMINS),
            new Row("/organization/invite", ADMINS),
            new Row("/organization/outbox", ADMINS),
            new Row("/organization/person?id=" + anyIdOfTheDemoSchool(), EnumSet.of(Who.ADMIN)),
            new Row("/organization/person?id=999999", NOBODY),
            new Row("/organization/person?id=1%20or%201", NOBODY),
            new Row("/organization/person", NOBODY),
            new Row("/privacy/help", EVERYBODY),
            new Row("/privacy/consent?link=unknown", NOBODY),
            new Row("/privacy/receipt", NOBODY),
            new Row("/privacy/clients", TRAINEES),
            new Row("/privacy/client?id=999999", NOBODY),
            new Row("/curriculum/learn", TRAINEES),
            new Row("/curriculum/module?id=unknown", NOBODY),
            new Row("/curriculum/lesson?id=unknown", NOBODY),
            new Row("/curriculum/check?id=unknown", NOBODY),
            new Row("/curriculum/check-result?id=999999", NOBODY),
            new Row("/practice/practise", TRAINEES),
            new Row("/practice/goals", TRAINEES),
            new Row("/practice/scenario?id=unknown", NOBODY),
            new Row("/practice/run?id=999999", NOBODY),
            new Row("/practice/debrief?id=999999", NOBODY),
            new Row("/recording/recordings", TRAINEES),
            new Row("/recording/upload", TRAINEES),
            new Row("/recording/recording?id=999999", NOBODY),
            new Row("/logbook/supervision", EnumSet.of(Who.TRAINEE, Who.FOREIGN_TRAINEE, Who.SUPERVISOR)),
            new Row("/certification/programme", TRAINEES),
            new Row("/certification/decisions", EnumSet.of(Who.LEAD)),
            new Row("/certification/decision?id=999999", NOBODY),
            new Row("/certification/certificate?id=999999", NOBODY),
            new Row("/certification/overview", EnumSet.of(Who.LEAD, Who.ADMIN, Who.FOREIGN_ADMIN)),
            new Row("/certification/check?id=unknown", NOBODY),
            new Row("/today/today", SIGNED_IN));

    /** Nothing answers here for anybody, not even with a sign-in page. */
    private static final List<String> CLOSED = List.of(
            "/organization/set-up", "/WEB-INF/web.xml", "/WEB-INF/templates/page.xhtml", "/META-INF/MANIFEST.MF");

    /** Pages that only lead on to another one. */
    private static final Set<String> LEADING_ON = Set.of("/index");

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Map<Who, Visitor> VISITORS = new EnumMap<>(Who.class);

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatIsForThemAndNothingElse() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(Who.values())
                        .map(who -> DynamicTest.dynamicTest(
                                row.where + " for " + who,
                                () -> assertThat(answer(who, row.where)).isEqualTo(row.expectedFor(who)))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsClosedIsNotThere() {
        return CLOSED.stream()
                .map(where -> DynamicTest.dynamicTest(
                        where, () -> assertThat(answer(Who.ADMIN, where)).isEqualTo(NOTHING)));
    }

    @Test
    void everyPageHasARow() throws IOException {
        var rows = Stream.concat(ROWS.stream().map(Row::page), Stream.concat(CLOSED.stream(), LEADING_ON.stream()))
                .collect(toSet());
        try (var files = Files.walk(PAGES)) {
            var pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .map(path -> path.substring(0, path.length() - ".xhtml".length()))
                    .toList();

            assertThat(rows).as("rows of this table").containsAll(pages);
        }
    }

    private static String anyIdOfTheDemoSchool() {
        return "1";
    }

    private static Answer answer(Who who, String where) throws IOException, InterruptedException {
        return answer(visitor(who).get(where));
    }

    private static Answer answer(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 -> PAGE;
            case 302 -> {
                assertThat(response.headers().firstValue("Location").orElse("")).contains("/identity/sign-in");
                yield SIGN_IN;
            }
            case 404 -> NOTHING;
            default -> throw new AssertionError(response.statusCode() + " from " + response.uri());
        };
    }

    private static synchronized Visitor visitor(Who who) throws IOException, InterruptedException {
        var visitor = VISITORS.get(who);
        if (visitor == null) {
            visitor = who.email == null ? new Visitor() : new Visitor().signIn(who.email);
            VISITORS.put(who, visitor);
        }
        return visitor;
    }
}

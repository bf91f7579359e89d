package org.attune.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.access.Row.Answer.NOTHING;
import static org.attune.access.Row.Answer.PAGE;
import static org.attune.access.Row.Answer.SIGN_IN;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.access.Row.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who gets which page, stream, file and upload; and that no made-up id gets anybody anything. */
class AccessMatrixIT {

    /** Nothing answers here for anybody, not even with a sign-in page to those who have signed in. */
    private static final List<String> CLOSED = List.of(
            "/organization/set-up",
            "/WEB-INF/web.xml",
            "/WEB-INF/templates/page.xhtml",
            "/META-INF/MANIFEST.MF",
            "/jakarta.faces.resource/player.xhtml?ln=recording",
            "/jakarta.faces.resource/player.xhtml.xhtml?ln=recording",
            "/media",
            "/media/",
            "/media/abc",
            "/media/-1",
            "/media/999999",
            "/media/99999999999999999999",
            "/media/{unfinished}",
            "/media/{unfinished}/light",
            "/recording/noticed?id={unfinished}",
            "/media/{recording}/",
            "/media/{recording}/transcript",
            "/track",
            "/track/lesson/M01/M01-L1", // has nothing to hear; TrackPageIT tries one that has
            "/track/lesson/M01/nowhere",
            "/track/question/{attempt}/M03-C01",
            "HEAD /uploads/unknown");

    /** Takes only what begins an upload, which {@link #nobodyElseGoesOnWithAnUploadOrEndsIt} tries. */
    private static final String UPLOADS = "/uploads";

    private static final List<String> NO_IDS =
            List.of("abc", "-1", "0", "999999", "99999999999999999999", "1 or 1=1", "<script>");

    /** A space and a null, as they stand in an address: as good as nothing, or as something that is no id. */
    private static final List<String> INVISIBLE = List.of("+", "%00");

    /** These pages do without the parameter; it only narrows what they show. */
    private static final Set<String> OPTIONAL = Set.of(
            "/curriculum/items?module",
            "/curriculum/check?open",
            "/curriculum/accommodations?enrolment",
            "/curriculum/preview?lesson",
            "/curriculum/versions?edition",
            "/practice/compare?with",
            "/recording/upload?id",
            "/logbook/supervision?decline",
            "/logbook/supervision?correct",
            "/logbook/drills?trainee",
            "/logbook/learning?missed",
            "/logbook/milestones?kind",
            "/logbook/milestones?settle",
            "/logbook/hours?correct",
            "/logbook/attest?decline",
            "/logbook/sessions?change",
            "/logbook/attendance?line",
            "/logbook/attendance?refuse",
            "/logbook/certificates?decline",
            "/certification/programme?trainee",
            "/certification/check?code",
            "/curriculum/library?kind",
            "/curriculum/library?module",
            "/curriculum/library?behaviour",
            "/curriculum/search?q",
            "/curriculum/notes?q",
            "/certification/overview?group",
            "/certification/overview?page",
            "/organization/people?q",
            "/organization/people?page");

    /** Words to look for and numbers of pages are no ids: any of them has an answer, if only an empty list. */
    private static final Set<String> NO_ID = Set.of(
            "/curriculum/check?open",
            "/curriculum/library?kind",
            "/curriculum/library?module",
            "/curriculum/library?behaviour",
            "/curriculum/search?q",
            "/curriculum/notes?q",
            "/certification/overview?group",
            "/certification/overview?page",
            "/organization/people?q",
            "/organization/people?page");

    @AfterAll
    static void leaveNothingToDecide() throws IOException, InterruptedException, SQLException {
        Who.belongings().settle();
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatIsForThemAndNothingElse() {
        return Row.ALL.stream()
                .flatMap(row -> Stream.of(Who.values())
                        .map(who -> DynamicTest.dynamicTest(
                                row.where() + " for " + who,
                                () -> assertThat(answer(who, row.where())).isEqualTo(row.expectedFor(who)))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsClosedIsNotThere() {
        return CLOSED.stream()
                .flatMap(where -> EnumSet.of(Who.OWNER, Who.SUPERVISOR, Who.ADMIN).stream()
                        .map(who -> DynamicTest.dynamicTest(
                                where + " for " + who,
                                () -> assertThat(answer(who, where)).isEqualTo(NOTHING))));
    }

    @TestFactory
    Stream<DynamicTest> anIdThatIsNoneIsNotFound() {
        var tests = new ArrayList<DynamicTest>();
        for (var row : Row.ALL.stream().filter(Row::isSeenByAnybody).toList()) {
            for (var parameter : row.parameters()) {
                var name = row.path() + "?" + parameter.name();
                var left = OPTIONAL.contains(name) ? Set.of(PAGE) : Set.of(NOTHING);
                tests.add(expecting(left, row.someone(), row.with(parameter, null)));
                tests.add(expecting(left, row.someone(), row.with(parameter, "")));
                var answers = NO_ID.contains(name) ? Set.of(PAGE, NOTHING) : Set.of(NOTHING);
                for (var value : INVISIBLE) {
                    var either = OPTIONAL.contains(name) ? Set.of(PAGE, NOTHING) : Set.of(NOTHING);
                    tests.add(expecting(either, row.someone(), row.with(parameter, value)));
                }
                for (var value : NO_IDS) {
                    var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
                    tests.add(expecting(answers, row.someone(), row.with(parameter, encoded)));
                }
            }
        }
        return tests.stream();
    }

    private static DynamicTest expecting(Set<Answer> answers, Who who, String where) {
        return DynamicTest.dynamicTest(
                where + " for " + who, () -> assertThat(answer(who, where)).isIn(answers));
    }

    @Test
    void nobodyElseGoesOnWithAnUploadOrEndsIt() throws IOException, InterruptedException, SQLException {
        var upload = Who.belongings().filled("/uploads/{upload}");
        for (var who : EnumSet.complementOf(EnumSet.of(Who.OWNER))) {
            int refused = who == Who.ANONYMOUS ? 401 : 404;
            var headers = Map.of(
                    "Tus-Resumable", "1.0.0", "Upload-Offset", "0", "Content-Type", "application/offset+octet-stream");
            assertThat(who.visitor().ask("PATCH", upload, headers, new byte[10]).statusCode())
                    .as("PATCH by " + who)
                    .isEqualTo(refused);
            assertThat(who.visitor().ask("DELETE", upload, headers, new byte[0]).statusCode())
                    .as("DELETE by " + who)
                    .isEqualTo(refused);
            assertThat(begin(who)).as("POST by " + who).isEqualTo(refused);
        }
        var head = Who.OWNER.visitor().ask("HEAD", upload, Map.of("Tus-Resumable", "1.0.0"), new byte[0]);
        assertThat(head.headers().firstValue("Upload-Offset")).contains("0");
    }

    private static int begin(Who who) throws IOException, InterruptedException, SQLException {
        var about = Who.belongings().filled("{unfinished}").getBytes(StandardCharsets.UTF_8);
        var headers = Map.of(
                "Tus-Resumable",
                "1.0.0",
                "Upload-Length",
                "10",
                "Upload-Metadata",
                "recording " + java.util.Base64.getEncoder().encodeToString(about));
        return who.visitor().ask("POST", "/uploads", headers, new byte[0]).statusCode();
    }

    @Test
    void everyPageAndEveryEndpointHasARow() throws IOException {
        var rows =
                Stream.concat(Row.ALL.stream().map(Row::path), CLOSED.stream()).collect(toSet());

        assertThat(rows).as("rows for pages").containsAll(Doors.pages());
        var endpoints = Doors.endpoints();
        assertThat(endpoints).as("servlets, resources and open addresses").isNotEmpty();
        for (var endpoint : endpoints) {
            if (endpoint.pattern().equals(UPLOADS)) {
                continue;
            }
            assertThat(rows).as("a row for " + endpoint).anyMatch(row -> endpoint.matches(row));
        }
    }

    @Test
    void everyParameterOfAPageHasARowAndNoRowHasOthers() throws IOException {
        for (var page : Doors.pages()) {
            var inRows = Row.ALL.stream()
                    .filter(row -> row.path().equals(page))
                    .flatMap(row -> row.parameters().stream().map(Row.Parameter::name))
                    .collect(toSet());
            if (!CLOSED.contains(page)) {
                assertThat(inRows).as("parameters of " + page).isEqualTo(Doors.parametersOf(page));
            }
        }
    }

    private static Answer answer(Who who, String where) throws IOException, InterruptedException, SQLException {
        var address = Who.belongings().filled(where);
        var visitor = who.visitor();
        return address.startsWith("HEAD ")
                ? answer(who, visitor.ask("HEAD", address.substring(5), Map.of("Tus-Resumable", "1.0.0"), new byte[0]))
                : answer(who, visitor.get(address));
    }

    private static Answer answer(Who who, HttpResponse<String> response)
            throws IOException, InterruptedException, SQLException {
        return switch (response.statusCode()) {
            case 200 -> PAGE;
            case 302 -> {
                var location =
                        URI.create(response.headers().firstValue("Location").orElseThrow());
                yield location.getPath().equals("/identity/sign-in") ? SIGN_IN : answer(who, location.getRawPath());
            }
            case 401 -> SIGN_IN;
            case 404 -> NOTHING;
            default -> throw new AssertionError(response.statusCode() + " from " + response.uri());
        };
    }
}

package org.attune.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive that we ship, never a hand-made list of classes, with the tests and the assertions they use. All tests of
 * a run share it (see {@link OneDeployment}).
 */
public final class Deployments {

    private static final Pattern TEST_LIBRARY = Pattern.compile("assertj-core-.*\\.jar|byte-buddy-[\\d.]+\\.jar");

    private Deployments() {}

    /** The archive for an in-container test. */
    public static WebArchive theWar() {
        var archive = ShrinkWrap.create(ZipImporter.class, "attune.war")
                .importFrom(Running.build().resolve("attune.war").toFile())
                .as(WebArchive.class);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> TEST_LIBRARY.matcher(file.getName()).matches())
                .forEach(archive::addAsLibrary);
        addTests(archive);
        return letTheRunnerIn(archive);
    }

    private static void addTests(WebArchive archive) {
        var tests = Running.build().resolve("test-classes");
        try (var files = Files.walk(tests.resolve("org/attune"))) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file ->
                            archive.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + tests.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests' own servlet must be reachable without signing in; in what we ship it does not exist. */
    private static WebArchive letTheRunnerIn(WebArchive archive) {
        try (var input = archive.get("WEB-INF/web.xml").getAsset().openStream()) {
            var webXml = new String(input.readAllBytes(), UTF_8);
            return archive.setWebXML(new StringAsset(webXml.replace(
                    "<url-pattern>/favicon.ico</url-pattern>",
                    "<url-pattern>/favicon.ico</url-pattern><url-pattern>/ArquillianServletRunnerEE9</url-pattern>")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

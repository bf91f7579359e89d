package org.attune.testing;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that we ship, never a hand-made list of classes, with the assertions the tests use. */
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
        return archive;
    }
}

package org.attune.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.shared.config.AttuneConfig;

/** The requirement files that are shipped, or those of the folder the configuration names instead. */
@ApplicationScoped
public class ProgrammeFiles {

    private static final String PLACE = "programme";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+/v[0-9]+\\.yaml");

    private static final Pattern TRANSLATION = Pattern.compile("(?!rubrics/)[a-z0-9-]+/[a-z]{2}/v[0-9]+\\.yaml");

    @Inject
    AttuneConfig config;

    /** Text by name, for example {@code programme/efc-starter/v1.yaml}. */
    public Map<String, String> all() {
        return matching(NAME);
    }

    /** The same in other languages, for example {@code programme/efc-starter/de/v1.yaml}. */
    public Map<String, String> translations() {
        return matching(TRANSLATION);
    }

    private Map<String, String> matching(Pattern names) {
        try {
            var configured = config.optional("attune.modules.folder");
            return configured.isPresent() ? in(Path.of(configured.get()).resolve(PLACE), names) : shipped(names);
        } catch (IOException e) {
            throw new UncheckedIOException("The requirement files cannot be read", e);
        }
    }

    private static Map<String, String> shipped(Pattern names) throws IOException {
        var place = Thread.currentThread().getContextClassLoader().getResource("modules/" + PLACE);
        if (place == null) {
            return Map.of();
        }
        try {
            return read(place.toURI(), names);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> read(URI place, Pattern names) throws IOException {
        if (!"jar".equals(place.getScheme())) {
            return in(Path.of(place), names);
        }
        try (FileSystem archive = FileSystems.newFileSystem(place, Map.of())) {
            return in(archive.getPath(place.toString().split("!", 2)[1]), names);
        }
    }

    /** Rubrics and crosswalks lie beside the programmes, one level deeper or elsewhere, and are not requirement sets. */
    private static Map<String, String> in(Path folder, Pattern names) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder, 3)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (names.matcher(name).matches()) {
                    texts.put(PLACE + "/" + name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}

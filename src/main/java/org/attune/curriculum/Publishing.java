package org.attune.curriculum;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.curriculum.model.files.Content;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.model.files.Fault;
import org.attune.curriculum.model.files.Units;
import org.attune.curriculum.store.Media;
import org.attune.curriculum.store.Publications;
import org.attune.identity.Permitted;
import org.attune.shared.ApplicationReady;
import org.attune.shared.config.AttuneConfig;

/**
 * Puts the content of the folder {@code modules/} on the shelf when the server starts. A faulty tree is refused as a
 * whole: the log names every fault, and what was published last goes on being served.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class Publishing {

    private static final Logger LOG = Logger.getLogger(Publishing.class.getName());
    private static final String SHIPPED = "modules";

    @Inject
    Shelf shelf;

    @Inject
    Publications publications;

    @Inject
    Media media;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    void start(@Observes @Priority(ApplicationReady.CONTENT) ApplicationReady ready) {
        try {
            withShippedFolder(folder -> publish(ContentTree.read(folder), clipsIn(folder)));
        } catch (UncheckedIOException e) {
            LOG.log(Level.SEVERE, "The content folder cannot be read; what was published before stays", e);
            restore();
        }
    }

    /** Gives the bytes of a clip by its path. */
    interface Clips {
        InputStream open(String path) throws IOException;
    }

    /** Publishes a tree of texts if it is sound; tells whether it was. Clips it names must be kept already. */
    public boolean publish(ContentTree offered) {
        return publish(offered, null);
    }

    private boolean publish(ContentTree offered, Clips clips) {
        var tree = withLastingFiles(offered);
        var result = ContentReader.read(tree, LocalDate.now(clock));
        result.faults().forEach(Publishing::log);
        if (!result.wrong().isEmpty()) {
            LOG.severe("The content is faulty, so none of it was published; what was published before stays");
            restore();
            return false;
        }
        if (clips != null) {
            tree.clips().forEach((path, digest) -> keep(digest, path, clips));
        }
        keep(Units.of(tree, result.content()));
        shelf.put(result.content(), tree);
        return true;
    }

    private void keep(String digest, String path, Clips clips) {
        if (media.isKept(digest)) {
            return;
        }
        try (var bytes = clips.open(path)) {
            media.keep(digest, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Clips clipsIn(Path folder) {
        return path -> Files.newInputStream(folder.resolve(path));
    }

    private static void log(Fault fault) {
        LOG.log(fault.weight() == Fault.Weight.WRONG ? Level.SEVERE : Level.WARNING, fault.toString());
    }

    /** A rubric or programme that was published stays as it was; an author makes a new version instead (R1, R23). */
    private ContentTree withLastingFiles(ContentTree offered) {
        var lasting = new HashMap<String, String>();
        offered.files()
                .forEach((path, text) -> Units.lastingId(path)
                        .flatMap(publications::first)
                        .flatMap(kept -> kept.text(path))
                        .filter(kept -> !kept.equals(text))
                        .ifPresent(kept -> lasting.put(path, kept)));
        lasting.keySet()
                .forEach(path -> LOG.log(
                        Level.WARNING,
                        "{0} was published and never changes; the edit is ignored, make a new version",
                        path));
        return offered.with(lasting);
    }

    private void keep(Map<String, ContentTree> units) {
        units.forEach((id, files) -> publications.keep(id, files, clock.instant()));
        var versions = units.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, unit -> unit.getValue().digest(), (a, b) -> a, TreeMap::new));
        if (!versions.equals(publications.latest())) {
            publications.publish(versions, clock.instant());
            LOG.info(() -> "Published " + versions);
        }
    }

    private void restore() {
        var files = new TreeMap<String, String>();
        publications
                .latest()
                .forEach(
                        (id, digest) -> publications.version(id, digest).ifPresent(unit -> files.putAll(unit.files())));
        var tree = ContentTree.of(files);
        shelf.put(
                files.isEmpty()
                        ? Content.none()
                        : ContentReader.read(tree, LocalDate.now(clock)).content(),
                tree);
    }

    ContentTree shipped() {
        return withShippedFolder(ContentTree::read);
    }

    private <T> T withShippedFolder(Function<Path, T> work) {
        return config.optional("attune.modules.folder")
                .map(folder -> work.apply(Path.of(folder)))
                .orElseGet(() -> fromArchive(work));
    }

    /** The content lies in the archive, which servers unpack or read as a file system of its own. */
    private static <T> T fromArchive(Function<Path, T> work) {
        try {
            var place = Publishing.class.getClassLoader().getResource(SHIPPED);
            if (place == null) {
                throw new UncheckedIOException(new IOException("The archive holds no folder " + SHIPPED));
            }
            return place.getProtocol().equals("jar")
                    ? fromJar(place.toURI(), work)
                    : work.apply(Path.of(place.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T fromJar(URI place, Function<Path, T> work) {
        try (var jar = FileSystems.newFileSystem(place, Map.of())) {
            return work.apply(jar.getPath(place.toString().replaceFirst("^.*!", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.attune.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ffmpeg and ffprobe from a Maven artifact, so that trying Attune needs nothing installed. Unpacks the two
 * programs and their libraries into a folder once and answers where they are.
 *
 * @param ffmpeg path of the program
 * @param ffprobe path of the program
 */
public record MediaTools(Path ffmpeg, Path ffprobe) {

    private static final String PACKAGE = "org/bytedeco/ffmpeg/";
    private static final Pattern LIBRARY =
            Pattern.compile("(?:lib[^/]+?\\.(?:so(?:\\.\\d+)*|dylib|\\d+\\.dylib)|.+\\.dll)");
    private static final Pattern MISSING = Pattern.compile("loading shared libraries: (\\S+): cannot open");
    private static final String STAND_IN = "libva-drm.so.2";
    private static final int ATTEMPTS = 12;

    /**
     * Unpacks what is not there yet, one process after the other. Where there is no artifact for this machine, its own
     * programs are named.
     */
    public static synchronized MediaTools unpackedTo(Path where) {
        Path folder = where.toAbsolutePath();
        if (MediaTools.class.getClassLoader().getResource(PACKAGE + platform() + "/") == null) {
            return new MediaTools(Path.of("ffmpeg"), Path.of("ffprobe"));
        }
        try (OneAtATime alone = OneAtATime.by(Files.createDirectories(folder).resolve("unpacking.lock"))) {
            String platform = platform();
            String suffix = platform.startsWith("windows") ? ".exe" : "";
            MediaTools tools = new MediaTools(folder.resolve("ffmpeg" + suffix), folder.resolve("ffprobe" + suffix));
            Path done = folder.resolve("unpacked");
            if (!Files.exists(done)) {
                unpack(PACKAGE + platform + "/", "ffmpeg" + suffix, folder);
                helpStart(tools.ffprobe(), folder);
                Files.createFile(done);
            }
            return tools;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase();
        String chip = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm64" : "x86_64";
        return (os.startsWith("mac") ? "macosx" : os.startsWith("win") ? "windows" : "linux") + "-" + chip;
    }

    private static void unpack(String inside, String program, Path folder) throws IOException {
        URL where = MediaTools.class.getClassLoader().getResource(inside + program);
        if (where == null) {
            throw new IOException("No media programs for this machine on the class path: " + inside);
        }
        JarURLConnection connection = (JarURLConnection) where.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                String name =
                        entry.getName().startsWith(inside) ? entry.getName().substring(inside.length()) : "";
                if (name.matches("ff(mpeg|probe)(\\.exe)?")
                        || LIBRARY.matcher(name).matches()) {
                    copy(jar, entry, folder.resolve(name));
                }
            }
        }
        giveLibrariesTheNamesTheyAreAskedFor(folder);
    }

    private static void copy(JarFile jar, JarEntry entry, Path to) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
        to.toFile().setExecutable(true, true);
    }

    /** The jar cannot hold links, so two libraries lack the version in their name. */
    private static void giveLibrariesTheNamesTheyAreAskedFor(Path folder) throws IOException {
        for (String library : new String[] {"libva.so", "libva-drm.so"}) {
            if (Files.exists(folder.resolve(library))) {
                Files.move(
                        folder.resolve(library), folder.resolve(library + ".2"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /**
     * The programs name libraries of sound cards and screens that a bare server does not have and that we
     * never call. Where one is missing, any library under its name satisfies the loader.
     */
    private static void helpStart(Path program, Path folder) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ProcessBuilder builder = new ProcessBuilder(program.toString(), "-version");
            builder.environment().put("LD_LIBRARY_PATH", folder.toString());
            builder.redirectErrorStream(true);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher missing = MISSING.matcher(said);
            if (!missing.find()) {
                return;
            }
            Files.copy(folder.resolve(STAND_IN), folder.resolve(missing.group(1)), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

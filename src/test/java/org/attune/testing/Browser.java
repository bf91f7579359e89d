package org.attune.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.launcher.OneAtATime;

/** One Chromium for the whole run. */
final class Browser {

    /** The shell first: the same browser without windows, and so with fewer processes. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser browser;

    private Browser() {}

    static synchronized com.microsoft.playwright.Browser get() {
        if (browser == null) {
            var program = program();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setChromiumSandbox(false)
                            .setArgs(List.of(
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--autoplay-policy=no-user-gesture-required",
                                    "--use-fake-device-for-media-stream",
                                    "--use-fake-ui-for-media-stream")));
        }
        return browser;
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Path program() {
        return found().or(Browser::installedOnce)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The page tests need Chromium: install it (Debian: apt-get install chromium) or name it in CHROME_PATH"));
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME_PATH")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Two test processes may look for a browser at once; the second finds what the first installed. */
    private static Optional<Path> installedOnce() {
        var place = Running.build().resolve("browser.lock");
        try (var alone = OneAtATime.by(place)) {
            return found().or(Browser::installed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On Debian as root the distribution's package is one command away. */
    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell");
        if (found().isEmpty()) {
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        }
        return found();
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.attune.stress;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.attune.bench.Report;

/** How long a real browser takes from the wish to go to a place until it shows the frame that is there. */
final class FirstFrame {

    private static final int PLACES = 30;
    private static final int SECONDS = 3600;
    private static final double FIRST_MILLIS = 300;

    /** Seeks the player of the page and answers milliseconds until the frame is shown. */
    private static final String SEEK = """
            to => new Promise((resolve, reject) => {
                const media = document.querySelector('video');
                const began = performance.now();
                media.addEventListener('seeked', () => resolve(performance.now() - began), { once: true });
                media.addEventListener('error', () => reject(new Error('The player gave up')), { once: true });
                media.currentTime = to;
            })""";

    private static final String LOADED = """
            () => new Promise(resolve => {
                const media = document.querySelector('video');
                const began = performance.now();
                const done = () => resolve(performance.now() - began);
                if (media.readyState >= 2) { done(); } else { media.addEventListener('loadeddata', done, { once: true }); }
                if (media.preload === 'none' || media.readyState === 0) { media.preload = 'auto'; media.load(); }
            })""";

    private final Session session;
    private final Report report;
    private final Random random;

    FirstFrame(Session session, Report report, Random random) {
        this.session = session;
        this.report = report;
        this.random = random;
    }

    void measure(long recording) {
        var program = Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            report.note("No Chromium found: the first frame was not measured");
            return;
        }
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options)) {
            var launch = new BrowserType.LaunchOptions()
                    .setExecutablePath(program.get())
                    .setChromiumSandbox(false)
                    .setArgs(List.of("--disable-background-networking"));
            seek(playwright.chromium().launch(launch), recording);
        }
    }

    private void seek(Browser browser, long recording) {
        try (var context = browser.newContext()) {
            signIn(context);
            var page = context.newPage();
            page.navigate(session.address() + "/recording/recording?id=" + recording);
            page.evaluate(LOADED);
            double[] millis = new double[PLACES];
            for (int i = 0; i < PLACES; i++) {
                var took = (Number) page.evaluate(SEEK, random.nextInt(SECONDS - 1));
                millis[i] = took.doubleValue();
            }
            Arrays.sort(millis);
            report.line("first frame in Chromium from any place, p50", millis[PLACES / 2], FIRST_MILLIS, "ms");
            report.line("first frame in Chromium from any place, slowest", millis[PLACES - 1], FIRST_MILLIS, "ms");
        }
    }

    private void signIn(BrowserContext context) {
        for (var pair : session.cookie().split("; ")) {
            int equals = pair.indexOf('=');
            context.addCookies(List.of(new Cookie(pair.substring(0, equals), pair.substring(equals + 1))
                    .setUrl(session.address().toString())));
        }
    }
}

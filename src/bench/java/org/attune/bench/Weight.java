package org.attune.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What comes over the wire for a first visit and for a later one, counted by Chromium. */
final class Weight {

    private static final double FIRST_KB = 300;
    private static final double FIRST_REQUESTS = 20;
    private static final double LATER_KB = 40;

    private final URI address;
    private final String password;
    private final Report report;

    Weight(URI address, String password, Report report) {
        this.address = address;
        this.password = password;
        this.report = report;
    }

    void measure() {
        var program = Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            report.note("No Chromium found: page weight was not measured");
            return;
        }
        report.title("Weight of pages", "(compressed, headers included)");
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options)) {
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.get())
                            .setChromiumSandbox(false)
                            .setArgs(List.of("--disable-background-networking")));
            visit(browser);
        }
    }

    private void visit(Browser browser) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            var counter = new Counter(page);
            page.navigate(address + "/identity/sign-in", untilQuiet());
            first("first visit: sign-in page", counter);
            page.locator("input[type=email]").fill("trainee@demo.test");
            page.locator("input[type=password]").fill(password);
            page.locator("#signIn").click();
            page.waitForURL("**/today/today");
            page.waitForLoadState();
            first("first page after it: Today", counter);
            for (var path : List.of("/today/today", "/certification/programme", "/practice/practise")) {
                page.navigate(address + path, untilQuiet());
                report.line("later visit: " + path, counter.kilobytes(), LATER_KB, "KB");
                report.note(counter.requests() + " requests");
                counter.reset();
            }
        }
    }

    private void first(String what, Counter counter) {
        report.line(what, counter.kilobytes(), FIRST_KB, "KB");
        report.line(what, counter.requests(), FIRST_REQUESTS, "req");
        counter.reset();
    }

    private static Page.NavigateOptions untilQuiet() {
        return new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE);
    }

    /** Bytes as the network saw them; what came from the browser's own cache weighs nothing. */
    private static final class Counter {

        private final AtomicLong bytes = new AtomicLong();
        private final AtomicInteger requests = new AtomicInteger();

        Counter(Page page) {
            var session = page.context().newCDPSession(page);
            session.send("Network.enable");
            session.on("Network.loadingFinished", this::finished);
        }

        private void finished(JsonObject event) {
            long length = event.get("encodedDataLength").getAsLong();
            if (length > 0) {
                bytes.addAndGet(length);
                requests.incrementAndGet();
            }
        }

        double kilobytes() {
            return bytes.get() / 1024.0;
        }

        int requests() {
            return requests.get();
        }

        void reset() {
            bytes.set(0);
            requests.set(0);
        }
    }
}

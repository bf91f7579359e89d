package org.attune.access;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every way into the product, read from its sources: a new one cannot be overlooked. */
final class Doors {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern OPEN = Pattern.compile("(?s)<web-resource-name>open<.*?</web-resource-collection>");
    private static final Pattern PATTERN = Pattern.compile("<url-pattern>(.*?)</url-pattern>");

    /** Pages that read the secret of a link by themselves. */
    private static final Map<String, Set<String>> BY_HAND = Map.of(
            "/identity/choose-password", Set.of("token"),
            "/privacy/consent", Set.of("link"),
            "/privacy/data", Set.of("link"),
            "/privacy/kept", Set.of("link"),
            "/privacy/receipt", Set.of("link"));

    /** Scripts, styles and pictures: the same for everybody. */
    private static final Set<String> STATIC = Set.of("/jakarta.faces.resource/*", "/favicon.ico");

    private Doors() {}

    /** What a servlet, a resource or the list of open addresses stands for: one address, or all below it. */
    record Endpoint(String pattern) {

        boolean matches(String row) {
            return pattern.endsWith("/*")
                    ? row.startsWith(pattern.substring(0, pattern.length() - 1))
                    : row.equals(pattern);
        }
    }

    /** All pages, as their addresses. */
    static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .map(path -> path.substring(0, path.length() - ".xhtml".length()))
                    .toList();
        }
    }

    /** The parameters that a page reads from its address. */
    static Set<String> parametersOf(String page) throws IOException {
        var names = all(PARAMETER, Files.readString(PAGES.resolve(page.substring(1) + ".xhtml")))
                .map(found -> found.group(1))
                .collect(toSet());
        names.addAll(BY_HAND.getOrDefault(page, Set.of()));
        return names;
    }

    static List<Endpoint> endpoints() throws IOException {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.attune");
        var declared = classes.stream().flatMap(Doors::patternsOf);
        return Stream.concat(declared, open()).map(Endpoint::new).toList();
    }

    private static Stream<String> patternsOf(JavaClass type) {
        if (type.isAnnotatedWith(WebServlet.class)) {
            var servlet = type.getAnnotationOfType(WebServlet.class);
            return Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()));
        }
        if (type.isAnnotatedWith(ApplicationPath.class)) {
            return Stream.of(type.getAnnotationOfType(ApplicationPath.class).value());
        }
        return type.isAnnotatedWith(Path.class)
                ? Stream.of(type.getAnnotationOfType(Path.class).value())
                : Stream.empty();
    }

    private static Stream<String> open() throws IOException {
        var webXml = Files.readString(PAGES.resolve("WEB-INF/web.xml"));
        return all(OPEN, webXml)
                .flatMap(found -> all(PATTERN, found.group()))
                .map(found -> found.group(1))
                .filter(pattern -> !STATIC.contains(pattern));
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}

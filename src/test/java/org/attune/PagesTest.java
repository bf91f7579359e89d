package org.attune;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server would only tell once somebody opens the page. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final int LONGEST = 160;

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");
    private static final Pattern MESSAGE = Pattern.compile("(\\w+)Msg\\['([^']+)'\\]");
    private static final Pattern CHOICE = Pattern.compile("(\\w+)Msg\\[([^]]*)]");
    private static final Pattern TEXT_CHOICE =
            Pattern.compile("texts\\.(?:of|filled)\\('([a-z]+)',\\s*([^,}]*\\?[^,}]*?)(?:,|\\)[^.])");
    private static final Pattern BRANCH = Pattern.compile("[?:]\\s*'([^']*[^.'])'(?!\\s*\\.)");
    private static final Pattern PART = Pattern.compile("['\"](/WEB-INF/[^'\"#]+\\.xhtml)['\"]");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern TEXT = Pattern.compile("texts\\.(?:of|filled)\\('([a-z]+)', '([^']+)'[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Backing)\\b");
    private static final Pattern INLINE = Pattern.compile("\\s(?:style|on[a-z]+)=\"|<script>|<style");

    private static final Set<String> BEANS = files(CODE, ".java")
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .map(name -> name.substring(0, 1).toLowerCase() + name.substring(1))
            .collect(toSet());

    static Stream<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyExpressionCanBeRead(Path page) {
        var factory = ExpressionFactory.newInstance();
        var context = new StandardELContext(factory);
        for (var expression : all(EXPRESSION, page).map(MatchResult::group).toList()) {
            assertThat(fault(factory, context, unescaped(expression)))
                    .as(expression)
                    .isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMessageExists(Path page) {
        Stream.concat(all(MESSAGE, page), all(TEXT, page))
                .forEach(use -> assertThat(messagesOf(use.group(1)).stringPropertyNames())
                        .as(use.group())
                        .contains(use.group(2)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMessageThatIsChosenFromExists(Path page) {
        Stream.concat(all(CHOICE, page), all(TEXT_CHOICE, page))
                .forEach(use -> assertThat(messagesOf(use.group(1)).stringPropertyNames())
                        .as(use.group())
                        .containsAll(branchesOf(use.group(2))));
    }

    private static List<String> branchesOf(String choice) {
        return BRANCH.matcher(choice).results().map(branch -> branch.group(1)).toList();
    }

    @Test
    void bothBranchesOfAChoiceAreLookedAt() {
        assertThat(branchesOf("shown eq 'ALL' ? 'all.title' : empty one ? 'none' : 'one'"))
                .containsExactly("all.title", "none", "one");
        assertThat(branchesOf("open ? 'state.'.concat(state) : 'closed'")).containsExactly("closed");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPartThatIsIncludedExists(Path page) {
        all(PART, page)
                .forEach(part -> assertThat(PAGES.resolve(part.group(1).substring(1)))
                        .as(part.group())
                        .isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aTextWithoutPlacesWritesItsApostropheOnce(Path page) {
        all(CHOICE, page)
                .flatMap(use -> QUOTED.matcher(use.group(2))
                        .results()
                        .map(key -> messagesOf(use.group(1)).getProperty(key.group(1), "")))
                .filter(text -> !text.contains("{"))
                .forEach(text -> assertThat(text).doesNotContain("''"));
    }

    static Stream<Path> bundles() {
        return files(Path.of("src/main/resources"), ".properties")
                .filter(file -> file.toString().matches(".*(messages|faces|ValidationMessages)\\.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInGermanWithTheSamePlaces(Path bundle) {
        var english = load(bundle);
        var german = load(Path.of(bundle.toString().replace(".properties", "_de.properties")));
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.stringPropertyNames()
                .forEach(key -> assertThat(placesOf(german.getProperty(key)))
                        .as(key)
                        .isEqualTo(placesOf(english.getProperty(key))));
    }

    private static Set<String> placesOf(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBeanExists(Path page) {
        assertThat(all(BEAN, page).map(MatchResult::group).toList()).isSubsetOf(BEANS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsShortAndBringsNoStyleOrScriptOfItsOwn(Path page) {
        assertThat(all(INLINE, page).map(MatchResult::group)).isEmpty();
        assertThat(linesOf(page)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    private static String fault(ExpressionFactory factory, StandardELContext context, String expression) {
        try {
            factory.createValueExpression(context, expression, Object.class);
            return null;
        } catch (ELException e) {
            return e.getMessage();
        }
    }

    private static String unescaped(String expression) {
        return expression.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
    }

    private static Properties messagesOf(String feature) {
        return load(Path.of("src/main/resources/org/attune").resolve(feature).resolve("messages.properties"));
    }

    private static Properties load(Path bundle) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(bundle, UTF_8)) {
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> all(Pattern pattern, Path page) {
        return pattern.matcher(String.join("\n", linesOf(page))).results();
    }

    private static List<String> linesOf(Path page) {
        try {
            return Files.readAllLines(page, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.attune.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule for authors is told in every language, with the same places to fill. */
class FaultWordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** The key is the first word with hyphens in a call that notes a fault. */
    private static final Pattern NOTED = Pattern.compile(
            "(?:\\bfault|\\boverdue|\\bwords|\\brefuse|\\bUnreadable|\\badd|FaultWords\\.of|ScriptFault\\.of)"
                    + "\\([^;]*?\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    /** Words in the code, where a key belongs. */
    private static final Pattern SAID = Pattern.compile(
            "(?:\\bfault|\\boverdue|\\bwords|\\brefuse|\\bUnreadable|(?:aults|aults\\(\\)|strangers)\\s*\\.add)"
                    + "\\([^;]*?[(,?:]\\s*\"[A-Za-z][^\"\\n]* [^\"\\n]* [^\"\\n]*\"");

    private static final Map<String, List<String>> SOURCES = Map.of(
            "curriculum", List.of("curriculum", "curriculum/model/files"),
            "practice", List.of("practice", "practice/model"));

    @ParameterizedTest
    @ValueSource(strings = {"curriculum", "practice"})
    void everyFaultIsToldInEveryLanguage(String feature) {
        var english = bundle(feature, "");
        var german = bundle(feature, "_de");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
            for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(FaultWords.of(feature, key, "one", "two", "three").in(language))
                        .as(key)
                        .doesNotContain("{", "}", "''");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"curriculum", "practice"})
    void everyFaultThatIsNotedHasWordsAndNoWordsAreLeftOver(String feature) {
        var known = bundle(feature, "").stringPropertyNames();
        var code = SOURCES.get(feature).stream().map(FaultWordsTest::code).collect(Collectors.joining());

        var noted = new TreeSet<String>();
        NOTED.matcher(code).results().forEach(found -> noted.add(found.group(1)));
        var left = known.stream().filter(key -> !code.contains('"' + key + '"')).toList();

        assertThat(left).isEmpty();
        assertThat(SAID.matcher(code).results().map(MatchResult::group)).isEmpty();
        assertThat(noted).hasSizeGreaterThan(15).isSubsetOf(known);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toSet());
    }

    private static Properties bundle(String feature, String language) {
        var bundle = new Properties();
        var file = Path.of("src/main/resources/org/attune", feature, "faults" + language + ".properties");
        try (var text = Files.newBufferedReader(file)) {
            bundle.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /** The classes of one folder, without those of the folders in it. */
    private static String code(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/attune", folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(FaultWordsTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

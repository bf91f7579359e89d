package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.curriculum.model.search.Passage;
import org.attune.curriculum.model.search.Passage.Place;
import org.attune.curriculum.model.search.Passages;
import org.attune.curriculum.model.search.Search;
import org.attune.curriculum.model.search.SearchIndex;
import org.attune.curriculum.model.search.SearchIndexes;
import org.attune.curriculum.model.search.SearchQuery;
import org.attune.curriculum.model.search.Snippet;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;

/**
 * Looks for words in all that the reader may open: the library, and the lessons of the modules open to a trainee, in the
 * version they began (R23). Nobody keeps what was looked for. Each version of a module is indexed once, when it is first
 * searched; a request only looks words up.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class ContentSearch {

    private static final int MOST_INDEXES = 96;
    private static final int MOST_RESULTS = 30;

    private final SearchIndexes indexes = new SearchIndexes(MOST_INDEXES);

    @Inject
    PracticeLibrary library;

    @Inject
    StudyPlan studyPlan;

    @Inject
    CurrentAccount account;

    /**
     * A place that was found.
     *
     * @param about the module of a lesson, or the kind of a card as {@link LibraryCard.Kind}
     */
    public record Result(
            String href,
            List<Snippet.Part> title,
            String module,
            LibraryCard.Kind kind,
            String heading,
            List<Snippet.Part> text) {}

    /**
     * What was found.
     *
     * @param more how many further pages there are
     * @param nowhere words that no page has
     * @param suggestions other spellings of those
     */
    public record Found(String query, List<Result> results, int more, List<String> nowhere, List<String> suggestions) {

        /** The words that no page has, to be read in a sentence. */
        public String nowhereQuoted() {
            return nowhere.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        }
    }

    /** Looks for words; nothing is found for an empty query. */
    public Found find(String typed, Locale language) {
        var query = SearchQuery.of(typed);
        if (query.isEmpty()) {
            return new Found(query.typed(), List.of(), 0, List.of(), List.of());
        }
        var modules = modules();
        var cards = library.cards(language);
        var search = new Search(Stream.concat(
                        Stream.of(indexOf(cards, language)), modules.stream().map(module -> indexOf(module, language)))
                .toList());
        var found = search.find(query);
        var results = found.stream()
                .limit(MOST_RESULTS)
                .map(passage -> resultOf(passage, query, modules, cards))
                .toList();
        return new Found(
                query.typed(),
                results,
                found.size() - results.size(),
                search.nowhere(query),
                search.suggestions(query));
    }

    /** What is open to the reader now; what comes later in the order of the programme is found later. */
    private List<LearningModule> modules() {
        if (!account.has(Role.TRAINEE)) {
            return List.of();
        }
        var plan = studyPlan.mine();
        return Stream.concat(plan.programme().stream(), plan.more().stream())
                .filter(progress -> !progress.isHeldBack())
                .map(ModuleProgress::getModule)
                .toList();
    }

    private SearchIndex indexOf(LearningModule module, Locale language) {
        return indexes.of(module.digest(), language, () -> Passages.of(module));
    }

    /** The library has no version of its own here, so its words are its version. */
    private SearchIndex indexOf(List<LibraryCard> cards, Locale language) {
        return indexes.of(cards, language, () -> {
            var passages = new ArrayList<Passage>();
            cards.forEach(card -> passages.addAll(passagesOf(card)));
            return passages;
        });
    }

    private static List<Passage> passagesOf(LibraryCard card) {
        if (card.persona() != null) {
            return Passages.of(card.persona());
        }
        if (card.instrument() != null) {
            return Passages.of(card.instrument());
        }
        var place = new Place(Passages.CARD, "", card.id());
        return card.page() == null
                ? Passages.of(place, card.title(), card.source().protocol())
                : Passages.of(place, card.title(), card.page().pieces());
    }

    private static Result resultOf(
            Passage passage, SearchQuery query, List<LearningModule> modules, List<LibraryCard> cards) {
        var place = passage.place();
        var anchor = passage.anchor().isEmpty() ? "" : "#" + passage.anchor();
        var title = Snippet.whole(passage.title(), query);
        var text = Snippet.around(passage.text(), query);
        if (place.kind().equals(Passages.LESSON)) {
            var href = "/curriculum/lesson?module=" + place.module() + "&lesson=" + place.id() + anchor;
            var module = modules.stream()
                    .filter(one -> one.id().equals(place.module()))
                    .findFirst()
                    .orElseThrow();
            return new Result(href, title, module.title(), null, passage.heading(), text);
        }
        var card = cards.stream()
                .filter(one -> one.id().equals(place.id()))
                .findFirst()
                .orElseThrow();
        return new Result(card.href() + anchor, title, null, card.kind(), passage.heading(), text);
    }
}

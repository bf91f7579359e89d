package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attune.curriculum.model.NotebookPage;
import org.attune.curriculum.model.NotebookPage.Kind;
import org.attune.curriculum.model.search.Words;
import org.attune.curriculum.store.Notebooks;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What somebody writes for themselves beside the lessons and the scripts (S77). Only they ever read it: no role, no
 * supervisor and no organization has a way to it. It belongs to the lesson or card, whichever version that is in.
 */
@ApplicationScoped
@Transactional
@Permitted
public class Notebook {

    @Inject
    Notebooks notebooks;

    @Inject
    Catalog catalog;

    @Inject
    PracticeLibrary library;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * A note as it is listed.
     *
     * @param title of the lesson, or its id when it is taught no more
     */
    public record Note(String moduleId, String module, String lessonId, String title, String text, Instant writtenAt)
            implements Serializable {}

    /**
     * A script in own words.
     *
     * @param earlier wordings before this one, latest first
     */
    public record OwnWords(String cardId, String title, String text, Instant writtenAt, List<Earlier> earlier) {}

    /** How it was said before. */
    public record Earlier(String text, Instant writtenAt) {}

    /** The reader's note on a lesson, empty when there is none. */
    public String note(String lessonId) {
        return notebooks
                .page(account.id(), Kind.NOTE, lessonId)
                .map(NotebookPage::getBody)
                .orElse("");
    }

    /**
     * Changes a note. An empty one is gone.
     *
     * @param change from what is kept now to what shall be kept; it may refuse
     * @return what is kept now
     */
    public String changeNote(String moduleId, String lessonId, UnaryOperator<String> change) {
        catalog.module(moduleId).lesson(lessonId).orElseThrow(() -> new NotFoundException("lesson " + lessonId));
        var page = held(Kind.NOTE, moduleId, lessonId);
        var words = change.apply(page.getBody());
        if (words == null || words.isBlank()) {
            notebooks.remove(page);
            return "";
        }
        page.write(fitting(words, "note"), clock.instant());
        return page.getBody();
    }

    public void eraseNote(String lessonId) {
        notebooks.page(account.id(), Kind.NOTE, lessonId).ifPresent(notebooks::remove);
    }

    /** Notes in the order of the lessons; with words to look for only those that have all of them. */
    public List<Note> notes(String words) {
        var wanted = words == null
                ? List.<String>of()
                : Words.of(words).stream().map(Words.Word::folded).toList();
        return notebooks.of(account.id()).stream()
                .filter(page -> page.getKind() == Kind.NOTE)
                .map(this::noteOf)
                .filter(note -> hasAll(note, wanted))
                .toList();
    }

    private static boolean hasAll(Note note, List<String> wanted) {
        var has = Words.of(note.title() + " " + note.module() + " " + note.text());
        return wanted.stream()
                .allMatch(word -> has.stream().anyMatch(each -> each.folded().startsWith(word)));
    }

    private Note noteOf(NotebookPage page) {
        var module = catalog.find(page.getModuleId());
        return new Note(
                page.getModuleId(),
                module.map(LearningModule::title).orElse(page.getModuleId()),
                page.getSubjectId(),
                module.flatMap(one -> one.lesson(page.getSubjectId()))
                        .map(Lesson::title)
                        .orElse(page.getSubjectId()),
                page.getBody(),
                page.getWrittenAt());
    }

    /** The reader's own wording of a script, if they have written one. */
    public Optional<OwnWords> ownWords(String cardId, Locale language) {
        return notebooks.page(account.id(), Kind.OWN_WORDS, cardId).map(page -> ownWordsOf(page, language));
    }

    /** All scripts that the reader has in own words. */
    public List<OwnWords> ownWords(Locale language) {
        return notebooks.of(account.id()).stream()
                .filter(page -> page.getKind() == Kind.OWN_WORDS)
                .map(page -> ownWordsOf(page, language))
                .toList();
    }

    private OwnWords ownWordsOf(NotebookPage page, Locale language) {
        var title = library.cards(language).stream()
                .filter(card -> card.id().equals(page.getSubjectId()))
                .map(LibraryCard::title)
                .findFirst()
                .orElse(page.getSubjectId());
        var earlier = page.getEarlier().stream()
                .map(one -> new Earlier(one.getBody(), one.getWrittenAt()))
                .toList();
        return new OwnWords(page.getSubjectId(), title, page.getBody(), page.getWrittenAt(), earlier);
    }

    /** Keeps a wording of a script; what stood there before stays as an earlier one. */
    public String changeOwnWords(String cardId, Locale language, UnaryOperator<String> change) {
        if (!library.card(cardId, language).isSaid()) {
            throw new NotFoundException("script " + cardId);
        }
        var page = held(Kind.OWN_WORDS, "", cardId);
        var words = change.apply(page.getBody());
        if (words == null || words.isBlank()) {
            throw new Refusal("curriculum", "card.own.blank").at("ownWords");
        }
        page.write(fitting(words, "ownWords"), clock.instant());
        return page.getBody();
    }

    /** Erases a wording with all earlier ones. */
    public void eraseOwnWords(String cardId) {
        notebooks.page(account.id(), Kind.OWN_WORDS, cardId).ifPresent(notebooks::remove);
    }

    private NotebookPage held(Kind kind, String moduleId, String subjectId) {
        return notebooks.held(account.organizationId(), account.id(), kind, moduleId, subjectId, clock.instant());
    }

    private static String fitting(String words, String field) {
        if (words.length() > NotebookPage.LONGEST) {
            throw new Refusal("curriculum", "notes.too-long", NotebookPage.LONGEST).at(field);
        }
        return words;
    }
}

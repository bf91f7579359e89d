package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.curriculum.LibraryCard.Kind;
import org.attune.curriculum.LibraryCard.Source;
import org.attune.curriculum.model.search.PlainText;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;

/**
 * The practice library (S1): every script, template, protocol, playbook, persona and instrument, with the modules that
 * use it. It is open to everybody and keeps no trace of readers (S47); only the personas are for coaches, because their
 * cards tell what a client in a scene would keep to themselves.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class PracticeLibrary {

    private static final Pattern FIRST_PARAGRAPH = Pattern.compile("(?s)<p>(.*?)</p>");
    private static final Pattern SENTENCES = Pattern.compile("^.{40,}?[.?!](?= |$)");

    @Inject
    Catalog catalog;

    @Inject
    CurrentAccount account;

    /** A behaviour a card serves, and the modules that train it. */
    public record Use(Behaviour behaviour, List<LearningModule> modules) {}

    /** All that the reader may open. */
    public List<LibraryCard> cards(Locale language) {
        var protocol = catalog.safetyProtocol(language).map(PracticeLibrary::cardOf);
        return Stream.of(
                        protocol.stream(),
                        catalog.library(language).stream().map(PracticeLibrary::cardOf),
                        personas().map(PracticeLibrary::cardOf),
                        catalog.instruments().stream().map(PracticeLibrary::cardOf))
                .flatMap(cards -> cards)
                .toList();
    }

    private Stream<Persona> personas() {
        return account.isSignedIn() ? catalog.personas().stream() : Stream.empty();
    }

    /**
     * One card.
     *
     * @throws NotFoundException for what is not there or not for this reader
     */
    public LibraryCard card(String id, Locale language) {
        return cards(language).stream()
                .filter(card -> card.id().equals(id) && card.source().protocol() == null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("card " + id));
    }

    /** Modules in whose practice a card is used. */
    public List<LearningModule> modulesOf(LibraryCard card) {
        return catalog.modules().stream()
                .filter(module -> card.persona() == null
                        ? module.about().behaviours().stream().anyMatch(card.behaviours()::contains)
                        : module.scenarios().stream()
                                .anyMatch(scenario -> card.persona().scenarios().contains(scenario.id())))
                .toList();
    }

    /** Where a card is used: its behaviours, each with the modules that train it. */
    public List<Use> usesOf(LibraryCard card) {
        return card.behaviours().stream()
                .flatMap(id -> catalog.behaviour(id).stream())
                .map(behaviour -> new Use(
                        behaviour,
                        catalog.modules().stream()
                                .filter(module -> module.about().behaviours().contains(behaviour.id()))
                                .toList()))
                .toList();
    }

    /** Scenes a persona is the client of. */
    public List<ScenarioText> scenesOf(LibraryCard card) {
        return card.persona() == null
                ? List.of()
                : catalog.scenarios().stream()
                        .filter(scenario -> card.persona().scenarios().contains(scenario.id()))
                        .toList();
    }

    private static LibraryCard cardOf(LibraryPage page) {
        var about = page.pieces().stream()
                .filter(piece -> piece.html() != null)
                .map(piece -> FIRST_PARAGRAPH.matcher(piece.html()))
                .filter(paragraph -> paragraph.find())
                .map(paragraph -> beginning(PlainText.of(paragraph.group(1))))
                .findFirst()
                .orElse("");
        return new LibraryCard(
                Kind.ofShelf(page.shelf()),
                page.id(),
                page.title(),
                about,
                page.minutes(),
                new Source(page, null, null, null));
    }

    private static LibraryCard cardOf(Persona persona) {
        return new LibraryCard(
                Kind.PERSONAS,
                persona.id(),
                persona.name(),
                beginning(persona.voice().background()),
                0,
                new Source(null, persona, null, null));
    }

    private static LibraryCard cardOf(Instrument instrument) {
        return new LibraryCard(
                Kind.INSTRUMENTS,
                instrument.id(),
                instrument.name(),
                instrument.use().measures(),
                instrument.use().minutes(),
                new Source(null, null, instrument, null));
    }

    private static LibraryCard cardOf(SafetyProtocol protocol) {
        return new LibraryCard(
                Kind.PROTOCOLS,
                "safety",
                protocol.title().title(),
                beginning(protocol.title().intro()),
                0,
                new Source(null, null, null, protocol));
    }

    /** The first sentence, or the first two when the first is very short. */
    private static String beginning(String text) {
        var sentence = SENTENCES.matcher(text);
        return sentence.find() ? sentence.group() : text;
    }
}

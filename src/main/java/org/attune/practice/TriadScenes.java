package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.ScenarioText;
import org.attune.identity.Permitted;
import org.attune.practice.model.triad.SceneCard;
import org.attune.practice.model.triad.TriadRound;
import org.attune.practice.model.triad.TriadRound.Scene;

/** The scenes people can play with each other: all of the library, with or without a script. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(system = true)
public class TriadScenes {

    private final Map<Scene, SceneCard> cards = new ConcurrentHashMap<>();

    @Inject
    Catalog catalog;

    /** What can be chosen, easier ones of each module first. */
    public List<ScenarioText> choices() {
        return catalog.scenarios().stream()
                .sorted(Comparator.comparing(ScenarioText::moduleId)
                        .thenComparing(text -> text.heading().level())
                        .thenComparing(ScenarioText::id))
                .toList();
    }

    /**
     * A scene as it is now.
     *
     * @throws org.attune.shared.NotFoundException for an unknown one
     */
    public Scene scene(String scenarioId) {
        var text = catalog.scenario(scenarioId);
        return new Scene(text.id(), text.moduleId(), text.digest());
    }

    /** The scene of a round in the words it was chosen with (R23); null while none is chosen. */
    public SceneCard card(TriadRound round) {
        return round.hasScene()
                ? card(new Scene(round.getScenario(), round.getModule(), round.getModuleDigest()))
                : null;
    }

    private SceneCard card(Scene scene) {
        return cards.computeIfAbsent(
                scene,
                key -> SceneCard.read(catalog.scenario(key.scenario(), key.module(), key.digest())
                        .yaml()));
    }

    /** What a behaviour, or a habit that the scene names, is called. */
    public String word(SceneCard card, String id) {
        var slip = card.scenario().slips().get(id);
        return slip == null ? catalog.behaviourText(id) : slip.name();
    }

    /** What a behaviour is called. */
    public String behaviour(String id) {
        return catalog.behaviourText(id);
    }
}

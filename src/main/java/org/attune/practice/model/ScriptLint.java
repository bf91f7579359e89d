package org.attune.practice.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a compiled script the way many different trainees would, from one who always listens to one who always
 * presses, and reports what a trainee must never meet: a place without a reply, a scene without an end, an ending that
 * has no text, a label the debrief cannot explain, a scene too short to practise in. It walks until each knot, each reply
 * and each ending was met, so that a script without a fault has none that cannot be. The walk is the same each time.
 */
public final class ScriptLint {

    private static final int LEAST_WALKS = 200;
    private static final int MOST_WALKS = 2_000;
    private static final int LONGEST = 120;
    private static final int SHORTEST = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern ENDING = Pattern.compile("#\\s*ending:\\s*([\\w-]+)");
    private static final Pattern LABEL = Pattern.compile("#\\s*(move|slip):\\s*([\\w-]+)");

    private final Scenario scenario;
    private final String source;
    private final Set<ScriptFault> found = new HashSet<>();
    private final Set<String> reached = new TreeSet<>();
    private final ScriptMap map;
    private final Duration patience;
    private final List<ScriptFault> faults = new ArrayList<>();
    private final Random chance = new Random(3);
    private int shortest = Integer.MAX_VALUE;

    private ScriptLint(Scenario scenario, String source, Duration patience) {
        this.scenario = scenario;
        this.source = source;
        this.patience = patience;
        this.map = ScriptMap.of(source);
    }

    /** All faults of a script that compiled; none when it can be played by anybody. */
    public static List<ScriptFault> of(Scenario scenario, String source, String storyJson) {
        return of(scenario, source, storyJson, PATIENCE);
    }

    static List<ScriptFault> of(Scenario scenario, String source, String storyJson, Duration patience) {
        var lint = new ScriptLint(scenario, source, patience);
        lint.checkLabels();
        try {
            lint.walkAll(storyJson);
            lint.checkWhatWasWalked();
        } catch (ScriptException e) {
            lint.fault(0, "it-cannot-be-played", e.getMessage());
        }
        return List.copyOf(lint.faults);
    }

    private void walkAll(String storyJson) {
        ScenePlayer player = ScenePlayer.of(storyJson);
        Scene opening = player.begin();
        if (!opening.state().equals(scenario.start())) {
            fault(lineOf("VAR guard"), "guard-arousal-and-hope-start");
        }
        String begun = player.saved();
        long until = System.nanoTime() + patience.toNanos();
        if (opening.isOver()) {
            fault(1, "the-script-offers-no-reply");
            return;
        }
        for (int walk = 0; walk < MOST_WALKS && faults.isEmpty(); walk++) {
            if (walk >= LEAST_WALKS
                    && map.isWalkedOut()
                    && reached.containsAll(scenario.endings().keySet())) {
                break;
            }
            if (System.nanoTime() > until) {
                fault(0, "playing-through-it-takes-longer", patience.toMinutes());
            }
            player.jump(begun);
            walk(player, opening, walk % 5 / 4.0);
            map.walked(player);
        }
    }

    /** One scene by a trainee who listens with this likelihood, and else does anything. */
    private void walk(ScenePlayer player, Scene opening, double listens) {
        Scene scene = opening;
        for (int turn = 0; turn < LONGEST; turn++) {
            if (scene.isOver()) {
                shortest = Math.min(shortest, turn);
                end(scene);
                return;
            }
            checkReplies(scene);
            int said = choose(scene.replies(), listens);
            Reply reply = scene.replies().get(said);
            map.said(reply);
            try {
                scene = player.reply(said);
            } catch (ScriptException e) {
                fault(lineOf(reply.text()), "after-a-reply-it-stops", reply.text(), e.getMessage());
                return;
            }
            if (scene.isOver() && scene.ending() == null) {
                fault(lineOf(reply.text()), "after-nothing-can-be-answered", reply.text());
                return;
            }
        }
        fault(0, "a-scene-can-go-on", LONGEST);
    }

    private void checkReplies(Scene scene) {
        if (scene.replies().size() < 2) {
            fault(lineOf(scene.replies().get(0).text()), "there-is-only-one-reply");
        }
        for (Reply reply : scene.replies()) {
            if (reply.text().isEmpty()) {
                fault(0, "a-reply-has-no-words");
            }
        }
    }

    private int choose(List<Reply> replies, double listens) {
        boolean wanted = chance.nextDouble() < listens;
        var fitting = new ArrayList<Integer>();
        for (int i = 0; i < replies.size(); i++) {
            if (replies.get(i).slips().isEmpty() == wanted) {
                if (map.isNew(replies.get(i))) {
                    return i;
                }
                fitting.add(i);
            }
        }
        return fitting.isEmpty() ? chance.nextInt(replies.size()) : fitting.get(chance.nextInt(fitting.size()));
    }

    private void end(Scene scene) {
        if (scenario.ending(scene.ending()) == null) {
            fault(lineOf("ending:" + scene.ending()), "ending-has-no-text-in", scene.ending());
        }
        reached.add(scene.ending());
    }

    private void checkWhatWasWalked() {
        if (!faults.isEmpty()) {
            return;
        }
        Matcher named = ENDING.matcher(source);
        var all = new TreeSet<>(scenario.endings().keySet());
        while (named.find()) {
            all.add(named.group(1));
        }
        all.removeAll(reached);
        all.forEach(ending -> fault(lineOf("ending:" + ending), "ending-was-never-reached", ending));
        faults.addAll(map.left());
        if (shortest < SHORTEST) {
            fault(0, "a-scene-can-be-over", shortest, SHORTEST);
        }
    }

    private void checkLabels() {
        Matcher label = LABEL.matcher(source);
        while (label.find()) {
            Map<String, ?> known = label.group(1).equals("move") ? scenario.behaviours() : scenario.slips();
            if (!known.containsKey(label.group(2))) {
                int line = (int) source.substring(0, label.end()).lines().count();
                fault(line, "has-no-text-in-the", label.group(1), label.group(2));
            }
        }
    }

    private int lineOf(String words) {
        int place = source.indexOf(words);
        return place < 0 ? 0 : (int) source.substring(0, place + 1).lines().count();
    }

    private void fault(int line, String key, Object... places) {
        var fault = ScriptFault.of(line, key, places);
        if (found.add(fault)) {
            faults.add(fault);
        }
    }
}

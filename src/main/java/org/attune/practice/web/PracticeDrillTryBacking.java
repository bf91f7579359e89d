package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.attune.curriculum.Catalog;
import org.attune.identity.AccountService;
import org.attune.practice.DrillPeers;
import org.attune.practice.DrillPeers.Candidate;
import org.attune.practice.DrillTries;
import org.attune.practice.SpokenAnswers;
import org.attune.practice.model.DrillOutcome;
import org.attune.practice.model.DrillStanding;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;

/** One try of a drill, from the answer to the last word about the feedback. */
@Named
@ViewScoped
public class PracticeDrillTryBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DrillTries tries;

    @Inject
    DrillPeers peers;

    @Inject
    SpokenAnswers spoken;

    @Inject
    AccountService accounts;

    @Inject
    Catalog catalog;

    private Long tryId;
    private String answer;
    private boolean everyVoiceAgreed;
    private Long giver;
    private DrillOutcome outcome;
    private String strength;
    private String nextTry;
    private String takeaway;
    private Integer useful;
    private transient DrillTry one;
    private transient List<Candidate> candidates;

    public void load() {
        one = tries.mine(tryId);
        answer = one.getAnswer();
    }

    public String send() {
        tries.send(tryId, new DrillTries.Words(answer, everyVoiceAgreed), giver);
        return here();
    }

    public String sendToMyself() {
        tries.sendToMyself(tryId, new DrillTries.Words(answer, everyVoiceAgreed));
        return here();
    }

    public String takeBack() {
        tries.takeBack(tryId);
        return here();
    }

    public String deleteVoice() {
        tries.deleteVoice(tryId);
        return here();
    }

    public String leave() {
        tries.leave(tryId);
        return "/practice/drills?faces-redirect=true&left=true";
    }

    public String checkMyself() {
        tries.checkMyself(tryId, new DrillTry.Feedback(outcome, strength, nextTry), takeaway);
        return here();
    }

    public String answerFeedback() {
        tries.answer(tryId, takeaway, useful);
        return here();
    }

    private String here() {
        return "/practice/drill-try?faces-redirect=true&id=" + tryId;
    }

    public DrillTry getOne() {
        if (one == null) { // A refused action shows the page again; what was typed stays.
            one = tries.mine(tryId);
        }
        return one;
    }

    /** Which part of the page is shown: open, self, sent, feedback, answered or left. */
    public String getPart() {
        var state = getOne().getState();
        boolean self = state == DrillState.SENT && getOne().getGiverId() == null;
        return self ? "self" : state.name().toLowerCase(Locale.ROOT);
    }

    /** What was recorded, or null. */
    public SpokenAnswers.Spoken getSpoken() {
        return spoken.of(getOne().getId()).orElse(null);
    }

    /** Who listened to it besides the trainee, by name. */
    public List<Listener> getListeners() {
        var heard = spoken.heard(getOne().getId());
        var names = accounts.namesOf(
                heard.stream().map(SpokenAnswers.Heard::accountId).distinct().toList());
        return heard.stream()
                .map(one -> new Listener(names.getOrDefault(one.accountId(), ""), one.at()))
                .toList();
    }

    /** Somebody who listened, and when. */
    public record Listener(String name, Instant at) {}

    /** Whether a look of one's own is possible here. */
    public boolean isSelfPossible() {
        return getOne().getTask().getLevel() == DrillStanding.LOWEST;
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = peers.candidates();
        }
        return candidates;
    }

    /** Name of whoever looks or looked at it; empty when it was the trainee alone. */
    public String getGiverName() {
        var id = getOne().getGiverId();
        return id == null ? "" : accounts.namesOf(List.of(id)).getOrDefault(id, "");
    }

    /** What the behaviour is called. */
    public String getBehaviour() {
        return catalog.behaviourText(getOne().getTask().getBehaviour());
    }

    /** How many characters a written answer can have. */
    public int getRoom() {
        return DrillTry.MAX;
    }

    public DrillOutcome[] getOutcomes() {
        return DrillOutcome.values();
    }

    public Long getTryId() {
        return tryId;
    }

    public void setTryId(Long tryId) {
        this.tryId = tryId;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isEveryVoiceAgreed() {
        return everyVoiceAgreed;
    }

    public void setEveryVoiceAgreed(boolean everyVoiceAgreed) {
        this.everyVoiceAgreed = everyVoiceAgreed;
    }

    public Long getGiver() {
        return giver;
    }

    public void setGiver(Long giver) {
        this.giver = giver;
    }

    public DrillOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DrillOutcome outcome) {
        this.outcome = outcome;
    }

    public String getStrength() {
        return strength;
    }

    public void setStrength(String strength) {
        this.strength = strength;
    }

    public String getNextTry() {
        return nextTry;
    }

    public void setNextTry(String nextTry) {
        this.nextTry = nextTry;
    }

    public String getTakeaway() {
        return takeaway;
    }

    public void setTakeaway(String takeaway) {
        this.takeaway = takeaway;
    }

    public Integer getUseful() {
        return useful;
    }

    public void setUseful(Integer useful) {
        this.useful = useful;
    }
}

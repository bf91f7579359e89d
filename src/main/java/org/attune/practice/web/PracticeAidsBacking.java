package org.attune.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.practice.GuidedAids;
import org.attune.practice.GuidedAids.Guide;

/** Short practices to come to rest. */
@Named
@RequestScoped
public class PracticeAidsBacking {

    @Inject
    GuidedAids aids;

    @Inject
    CurrentAccount account;

    private Guide grounding;
    private Guide breath;
    private Guide prompts;
    private Guide whenNot;
    private List<Guide> scans;

    public void load() {
        grounding = aids.grounding().orElse(null);
        breath = aids.breath().orElse(null);
        prompts = aids.prompts().orElse(null);
        whenNot = aids.whenNot().orElse(null);
        scans = aids.scans();
    }

    public boolean isTrainee() {
        return account.has(Role.TRAINEE);
    }

    public Guide getGrounding() {
        return grounding;
    }

    public Guide getBreath() {
        return breath;
    }

    public Guide getPrompts() {
        return prompts;
    }

    public Guide getWhenNot() {
        return whenNot;
    }

    public List<Guide> getScans() {
        return scans;
    }
}

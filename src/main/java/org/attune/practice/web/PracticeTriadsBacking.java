package org.attune.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.practice.TriadCard;
import org.attune.practice.TriadHistory;

/** Somebody's meetings ahead and rounds behind. */
@Named
@RequestScoped
public class PracticeTriadsBacking {

    @Inject
    TriadHistory history;

    private List<TriadCard> ahead;
    private List<TriadHistory.PastRound> rounds;
    private TriadHistory.Beside beside;

    public void load() {
        ahead = history.ahead();
        rounds = history.rounds();
        beside = history.beside(rounds);
    }

    public List<TriadCard> getAhead() {
        return ahead;
    }

    public List<TriadHistory.PastRound> getRounds() {
        return rounds;
    }

    public TriadHistory.Beside getBeside() {
        return beside;
    }
}

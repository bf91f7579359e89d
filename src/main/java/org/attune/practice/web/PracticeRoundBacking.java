package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.attune.curriculum.Catalog;
import org.attune.practice.RoundView;
import org.attune.practice.TriadFeedback;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadPart;

/** A round to look back at: the coach reads and answers, observers add a word. */
@Named
@ViewScoped
public class PracticeRoundBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TriadFeedback feedback;

    @Inject
    Catalog catalog;

    private Long roundId;
    private String keep;
    private String next;
    private boolean recorded;
    private String told;
    private final Map<Long, String> notes = new HashMap<>();
    private transient RoundView view;

    public void load() {
        view = feedback.view(roundId);
        keep = view.getKeep();
        next = view.getNext();
        recorded = view.isRecorded();
        told = view.getTold();
        if (view.isGiver()) {
            view.getMarks().forEach(mark -> notes.put(mark.getId(), mark.getNote()));
        }
    }

    public RoundView getRound() {
        if (view == null) { // A refused answer shows the page again.
            view = feedback.view(roundId);
        }
        return view;
    }

    public String answer() {
        feedback.answer(roundId, keep, next, recorded);
        return again();
    }

    public String tell() {
        feedback.tell(roundId, told, notes);
        return again();
    }

    private String again() {
        return "/practice/round?faces-redirect=true&id=" + roundId;
    }

    /** What a behaviour is called. */
    public String behaviour(String behaviourId) {
        return catalog.behaviourText(behaviourId);
    }

    public int getLongest() {
        return TriadPart.MAX;
    }

    public int getLongestWord() {
        return TriadMark.MAX;
    }

    public Long getRoundId() {
        return roundId;
    }

    public void setRoundId(Long roundId) {
        this.roundId = roundId;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public boolean isRecorded() {
        return recorded;
    }

    public void setRecorded(boolean recorded) {
        this.recorded = recorded;
    }

    /** What the giver adds to each of their marks, by the marks' ids. */
    public Map<Long, String> getNotes() {
        return notes;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }
}

package org.attune.review.web;

import java.io.Serializable;
import org.attune.review.MomentDraft;
import org.attune.review.model.Lane;

/** The fields in which a comment is written. */
public class MomentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private Long id;
    private long seen;
    private String start;
    private String end;
    private Lane lane = Lane.NOTE;
    private String behaviour;
    private String text;
    private String quote;

    MomentDraft draft() {
        return new MomentDraft(id, start, end, lane, behaviour, text, quote, seen);
    }

    /** Ready for the next one; lane and behaviour stay, as comments often come in rows. */
    void clear() {
        id = null;
        seen = 0;
        start = null;
        end = null;
        text = null;
        quote = null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public Lane getLane() {
        return lane;
    }

    public void setLane(Lane lane) {
        this.lane = lane;
    }

    public String getBehaviour() {
        return behaviour;
    }

    public void setBehaviour(String behaviour) {
        this.behaviour = behaviour;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }
}

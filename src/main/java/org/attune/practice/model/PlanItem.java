package org.attune.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One thing to practise for a goal: a drill, or a scene with a simulated client. */
@Embeddable
public class PlanItem {

    /** What it is. */
    public enum Kind {
        DRILL,
        SCENARIO
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private String ref;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private int level;

    protected PlanItem() {} // For JPA.

    public PlanItem(Kind kind, String ref, String title, int level) {
        this.kind = kind;
        this.ref = ref;
        this.title = title;
        this.level = level;
    }

    public Kind getKind() {
        return kind;
    }

    /** Id of the drill or scenario. */
    public String getRef() {
        return ref;
    }

    public String getTitle() {
        return title;
    }

    public int getLevel() {
        return level;
    }

    /** The same thing to do, whatever it was called when it was picked. */
    public boolean isSame(PlanItem other) {
        return kind == other.kind && Objects.equals(ref, other.ref);
    }
}

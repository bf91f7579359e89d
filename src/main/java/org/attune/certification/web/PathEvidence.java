package org.attune.certification.web;

import java.time.LocalDate;
import org.attune.evidence.EvidenceFact;

/** One fact behind a requirement as a page shows it. */
public class PathEvidence {

    private final EvidenceFact fact;
    private final String label;
    private final String href;

    PathEvidence(EvidenceFact fact, String label, String href) {
        this.fact = fact;
        this.label = label;
        this.href = href;
    }

    public String getLabel() {
        return label;
    }

    public LocalDate getDay() {
        return fact.getHappenedOn();
    }

    public int getMinutes() {
        return fact.getMinutes();
    }

    public boolean isErased() {
        return fact.isContentErased();
    }

    public String getVoidReason() {
        return fact.getVoidReason();
    }

    /** Where it can be looked at, or null when the reader may not or nothing is left. */
    public String getHref() {
        return href;
    }
}

package org.attune.logbook;

/** What happens in a live session, and whether it is about competencies or about everything around them. */
public enum LiveKind {
    SKILLS_LAB("competency"),
    TRIAD_LAB("competency"),
    CASE_CLINIC("competency"),
    ORIENTATION("other"),
    CAPSTONE("competency");

    private final String content;

    LiveKind(String content) {
        this.content = content;
    }

    /** As the ledger says it: competency or other. */
    public String content() {
        return content;
    }
}

package org.attune.evidence;

import java.util.Set;

/**
 * What happened, as one word in the ledger. Features that write evidence use these names, requirement sets refer to
 * them in their files, and a name once written is never renamed: facts outlive the code that wrote them.
 */
public final class EvidenceKind {

    /** A knowledge check was passed. Attributes: module, score (percent). */
    public static final String CHECK_PASSED = "check-passed";

    /** A lesson was read to its end. Attributes: module, lesson. */
    public static final String LESSON_READ = "lesson-read";

    /** A scenario was run to its end or left. Attributes: scenario, module. */
    public static final String SCENARIO_RUN = "scenario-run";

    /** The feedback on a scenario run was read and answered. Attributes: scenario, module. */
    public static final String SCENARIO_FEEDBACK_ANSWERED = "scenario-feedback-answered";

    /**
     * A supervisor released a review. Attributes: recording, review, rubric, reviewer, criticalMet (true or false), and
     * one score per rated domain under the domain's own id (D1 to D8, for example 3.50).
     */
    public static final String RECORDING_REVIEWED = "recording-reviewed";

    /** The trainee read and answered a released review. Attributes: recording, review. */
    public static final String REVIEW_ACKNOWLEDGED = "review-acknowledged";

    /** The trainee set a practice goal. Attributes: goal. */
    public static final String GOAL_SET = "goal-set";

    /** Time coached with a client. Attributes: client, format. Never fed by practice, mentoring or supervision (R3). */
    public static final String CLIENT_SESSION = "client-session";

    /** A mentor coaching session. Attributes: mentor, format, attestedBy once signed. */
    public static final String MENTOR_COACHING = "mentor-coaching";

    /** A supervision session. Attributes: supervisor, format (individual or group), attestedBy once signed. */
    public static final String SUPERVISION = "supervision";

    /** A programme lead decided an application. Attributes: programme, version, outcome (award or not-yet). */
    public static final String LEAD_DECISION = "lead-decision";

    /** An earlier fact no longer stands. Written by the ledger alone. */
    static final String VOID = "void";

    /** The content behind an earlier fact was erased; the fact itself stands. Written by the ledger alone. */
    static final String CONTENT_ERASED = "content-erased";

    /** Every kind a requirement may ask for. */
    public static final Set<String> ALL = Set.of(
            CHECK_PASSED,
            LESSON_READ,
            SCENARIO_RUN,
            SCENARIO_FEEDBACK_ANSWERED,
            RECORDING_REVIEWED,
            REVIEW_ACKNOWLEDGED,
            GOAL_SET,
            CLIENT_SESSION,
            MENTOR_COACHING,
            SUPERVISION,
            LEAD_DECISION);

    private EvidenceKind() {}
}

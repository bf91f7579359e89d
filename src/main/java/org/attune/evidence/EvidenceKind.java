package org.attune.evidence;

import java.util.Set;

/**
 * What happened, as one word in the ledger. Features that write evidence use these names, requirement sets refer to
 * them in their files, and a name once written is never renamed: facts outlive the code that wrote them.
 */
public final class EvidenceKind {

    /**
     * A knowledge check was passed. Attributes: module, score (percent), contentVersion, and critical=all where critical
     * questions were asked and every one of them was right.
     */
    public static final String CHECK_PASSED = "check-passed";

    /** A lesson was read to its end. Attributes: module, lesson. */
    public static final String LESSON_READ = "lesson-read";

    /** A scenario was run to its end or left. Attributes: scenario, module. */
    public static final String SCENARIO_RUN = "scenario-run";

    /** The feedback on a scenario run was read and answered. Attributes: scenario, module. */
    public static final String SCENARIO_FEEDBACK_ANSWERED = "scenario-feedback-answered";

    /**
     * A supervisor released a review; its minutes are the length of the recording. Attributes: recording, review, rubric,
     * reviewer, criticalMet (true or false), breach (true, where one was heard), client, engagement (real or practice), sessionOn (a day), and one score per
     * rated domain under the domain's own id (D1 to D8, for example 3.50).
     */
    public static final String RECORDING_REVIEWED = "recording-reviewed";

    /** The trainee read and answered a released review. Attributes: recording, review. */
    public static final String REVIEW_ACKNOWLEDGED = "review-acknowledged";

    /** The trainee set a practice goal. Attributes: goal. */
    public static final String GOAL_SET = "goal-set";

    /** Time coached with a client. Attributes: client, format. Never fed by practice, mentoring or supervision (R3). */
    public static final String CLIENT_SESSION = "client-session";

    /**
     * A mentor coaching session. Attributes: mentor, format (individual or group), size, basis (recorded or observed),
     * mentorValid (whether the mentor's credential stood on that day), attestedBy.
     */
    public static final String MENTOR_COACHING = "mentor-coaching";

    /** What a mentor may mentor with. Attributes: level, validUntil (a day), attestedBy. */
    public static final String MENTOR_CREDENTIAL = "mentor-credential";

    /**
     * A supervision session. Attributes: supervisor, format (individual or group), size, functions (normative, formative,
     * restorative) and eyes (from where one looked, of seven), several set apart by spaces, attestedBy once signed.
     */
    public static final String SUPERVISION = "supervision";

    /** A statement or policy was read and signed. Attributes: document. */
    public static final String ACKNOWLEDGEMENT = "acknowledgement";

    /**
     * Time learned. Attributes: mode (live or self-paced), module where there is one, content (competency or other),
     * session for a live one, and madeUp for a missed one: true, or accommodated when it was granted beyond the usual.
     */
    public static final String LEARNING_HOUR = "learning-hour";

    /** A live session somebody was invited to, attended or not; attendance is measured against it. Attributes: module, session. */
    public static final String LIVE_OFFERED = "live-offered";

    /** A safety drill was passed before an assessor. Attributes: scenario, assessor, validUntil (a day). */
    public static final String SAFETY_DRILL = "safety-drill";

    /** A gatekeeper training of another body was confirmed by a lead. Attributes: course, attestedBy, validUntil (a day). */
    public static final String GATEKEEPER_CERTIFICATE = "gatekeeper-certificate";

    /**
     * Time coached with clients, as logged. Attributes: client (an id, or unlisted), format (individual or group), size,
     * paid, reciprocal, and attestedBy once a supervisor has signed.
     */
    public static final String CLIENT_HOUR = "client-hour";

    /** A round in a triad. Attributes: role, scenario, module, partners, partial. */
    public static final String TRIAD_ROUND = "triad-round";

    /**
     * The feedback on a drill was read and answered. Attributes: module, drill, behaviour, level, raised (true when the
     * level went up with it), feedback (supervisor, peer or self).
     */
    public static final String DRILL = "drill";

    /** A reflection was written and marked done. Attributes: form (free, seven-eyed or culture-power), reflection. */
    public static final String REFLECTION = "reflection";

    /**
     * Somebody is on leave from this day on; clocks stand still. Attributes: until (a day), and cause=safety-event where it
     * was one that stopped them. Never a reason for leave.
     */
    public static final String LEAVE = "leave";

    /**
     * Days that went into a review which its client ended (E2): from the day it was handed over. Attributes: until, review.
     * No requirement asks for it; what has a term is longer by these days.
     */
    public static final String TIME_LOST = "time-lost";

    /** A session was observed live. Attributes: observer, writtenFeedback (true or false). */
    public static final String OBSERVATION = "observation";

    /** A plan to measure with consenting clients was carried through. Attributes: weeks, clients, synthetic (true or false). */
    public static final String MEASUREMENT_PLAN = "measurement-plan";

    /** The one page that reads what a measurement plan brought. Attributes: plan. */
    public static final String MEASUREMENT_READING = "measurement-reading";

    /** Granting, narrowing, withdrawing and erasing were done in the sandbox. Attributes: violations. */
    public static final String CONSENT_PRACTICAL = "consent-practical";

    /** Feedback was given to a peer. Attributes: peer, usefulness (1 to 5) once the peer has said. */
    public static final String PEER_FEEDBACK_GIVEN = "peer-feedback-given";

    /** Feedback of a peer was received. Attributes: peer. */
    public static final String PEER_FEEDBACK_RECEIVED = "peer-feedback-received";

    /** A scenario was led as trainer before an observer. Attributes: scenario, module, passed (true or false). */
    public static final String TRAINER_SCENARIO = "trainer-scenario";

    /** A workshop for managers was led together with a trainer. Attributes: attestedBy. */
    public static final String MANAGER_WORKSHOP = "manager-workshop";

    /** An exam was sat. Attributes: score (percent), form. */
    public static final String EXAM = "exam";

    /**
     * A recording of the final evaluation was decided. Attributes: recording, rubric, criticalMet, breach, raters, opening
     * and closing (true where that ritual was heard), and one score per rated domain under the domain's own id.
     */
    public static final String FINAL_EVALUATION = "final-evaluation";

    /** The client-voice form was offered. Attributes: client. Never an answer (R19). */
    public static final String CLIENT_VOICE_OFFERED = "client-voice-offered";

    /** The portfolio was handed in. Attributes: portfolio. */
    public static final String PORTFOLIO = "portfolio";

    /** A plan for the time after the programme was written. Attributes: plan. */
    public static final String DEVELOPMENT_PLAN = "development-plan";

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
            MENTOR_CREDENTIAL,
            SUPERVISION,
            ACKNOWLEDGEMENT,
            LEARNING_HOUR,
            LIVE_OFFERED,
            SAFETY_DRILL,
            GATEKEEPER_CERTIFICATE,
            CLIENT_HOUR,
            TRIAD_ROUND,
            DRILL,
            REFLECTION,
            LEAVE,
            OBSERVATION,
            MEASUREMENT_PLAN,
            MEASUREMENT_READING,
            CONSENT_PRACTICAL,
            PEER_FEEDBACK_GIVEN,
            PEER_FEEDBACK_RECEIVED,
            TRAINER_SCENARIO,
            MANAGER_WORKSHOP,
            EXAM,
            FINAL_EVALUATION,
            CLIENT_VOICE_OFFERED,
            PORTFOLIO,
            DEVELOPMENT_PLAN,
            LEAD_DECISION);

    private EvidenceKind() {}
}

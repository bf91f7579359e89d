package org.attune.practice.model;

/** The scenario around {@link Scripts#SHORT_TALK}. */
final class Scenarios {

    static final String SHORT_TALK = """
            id: nina
            title: Nina comes after all
            persona: {id: nina, name: Nina, sketch: Somebody who nearly did not come.}
            level: 1
            minutes: 5
            content_notes: [doubt]
            brief_coach: A first talk.
            state: {guard: 6, arousal: 4, hope: 3}
            watch_for: [LST-1, LST-4]
            ink: nina.ink
            derole: [Stand up.]
            slips:
              stacked-questions: {name: Stacked questions, why: Only one gets an answer., try_instead: Ask one.}
              early-fix: {name: Early fix, why: The story is not told yet., try_instead: Reflect first.}
            debrief:
              LST-1: {seen: You reflected., missed: You could have reflected.}
              LST-4: {seen: You waited., missed: You could have waited.}
            endings:
              stays: {title: She stays, text: She came again., tone: steady}
              leaves: {title: She leaves, text: She did not come again., tone: closed}
            reflection_questions: [Which moment would you like back?, What will you try?]
            """;

    private Scenarios() {}

    static Scenario shortTalk() {
        return read(SHORT_TALK);
    }

    static Scenario read(String text) {
        ScenarioReader.Result result = ScenarioReader.read(text);
        if (result.scenario() == null) {
            throw new AssertionError(result.faults());
        }
        return result.scenario();
    }
}

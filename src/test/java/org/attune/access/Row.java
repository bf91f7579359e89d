package org.attune.access;

import static java.util.stream.Collectors.toList;
import static org.attune.access.Who.ADMINS;
import static org.attune.access.Who.EVERYBODY;
import static org.attune.access.Who.LEADS;
import static org.attune.access.Who.OPERATORS;
import static org.attune.access.Who.SIGNED_IN;
import static org.attune.access.Who.SUPERVISORS;
import static org.attune.access.Who.TRAINEES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of the table: an address, with names in braces for the ids of what belongs to the owner, and who sees it.
 * Everybody else who is signed in is told that nothing is there; somebody who is not is asked to sign in, or told the
 * same where the address answers for itself.
 */
record Row(String where, Set<Who> seenBy, Answer unknownVisitor) {

    enum Answer {
        PAGE,
        SIGN_IN,
        NOTHING
    }

    /** A parameter and its value. */
    record Parameter(String name, String value) {}

    static final List<Row> ALL = List.of(
            row("/", SIGNED_IN),
            row("/index", SIGNED_IN),
            row("/health", EVERYBODY),
            row("/health/live", EVERYBODY),
            row("/health/ready", EVERYBODY),
            row("/today/today", SIGNED_IN),
            row("/identity/sign-in", EVERYBODY),
            row("/identity/forgotten", EVERYBODY),
            row("/identity/choose-password?token={token}", EVERYBODY),
            row("/identity/expired", EVERYBODY),
            row("/identity/account", SIGNED_IN),
            row("/identity/outbox", SIGNED_IN),
            row("/organization/people?q=a&page=1", ADMINS),
            row("/organization/people.xhtml", ADMINS),
            row("/organization/invite", ADMINS),
            row("/organization/outbox", ADMINS),
            row("/organization/work", OPERATORS),
            row("/organization/person?id={owner}", EnumSet.of(Who.ADMIN)),
            row("/privacy/records", OPERATORS),
            row("/privacy/help", EVERYBODY),
            row("/privacy/consent?link={link}", EVERYBODY),
            row("/privacy/receipt?link={link}", EVERYBODY),
            answering("/privacy/copy?link={link}", EnumSet.noneOf(Who.class)), // The client's code opens it.
            row("/privacy/data?link={link}", EVERYBODY),
            row("/privacy/kept?link={link}", EVERYBODY),
            answering("/privacy/deletion.txt?link={link}", EnumSet.noneOf(Who.class)), // The client's code opens it.
            row("/privacy/school", ADMINS),
            row("/privacy/account", SIGNED_IN),
            row("/privacy/own-copy", SIGNED_IN),
            row("/privacy/clients", TRAINEES),
            row("/privacy/client?id={client}", EnumSet.of(Who.OWNER)),
            row("/curriculum/learn", TRAINEES),
            row("/curriculum/statements", TRAINEES),
            row("/curriculum/module?id=M03", TRAINEES),
            row("/curriculum/lesson?module=M03&lesson=M03-L1", TRAINEES),
            row("/curriculum/check?module=M03", TRAINEES),
            row("/curriculum/check?module=M03&open=true", TRAINEES),
            row("/curriculum/check-result?attempt={attempt}", EnumSet.of(Who.OWNER)),
            row("/curriculum/items?module=M03", LEADS),
            row("/curriculum/accommodations?enrolment={tried}", EnumSet.of(Who.LEAD)),
            row("/curriculum/accommodations", LEADS),
            row("/curriculum/library?kind=scripts&module=M01&behaviour=TRU-1", EVERYBODY),
            row("/curriculum/card?id=script-opening", EVERYBODY),
            answering("/curriculum/card?id=hanna", SIGNED_IN),
            row("/curriculum/card.md?id=template-agenda", EVERYBODY),
            row("/curriculum/card.txt?id=template-agenda", EVERYBODY),
            row("/curriculum/search?q=trust", EVERYBODY),
            row("/curriculum/protocol", EVERYBODY),
            row("/curriculum/notes?q=a", SIGNED_IN),
            row("/curriculum/notes.md", SIGNED_IN),
            row("/curriculum/content", LEADS),
            row("/curriculum/package?id={package}", EnumSet.of(Who.LEAD)),
            row("/curriculum/preview?id={package}&content=M05&lesson=M05-L1", EnumSet.of(Who.LEAD)),
            row("/curriculum/versions?content=M03", LEADS),
            row("/curriculum/versions?content=page/script-opening&edition={edition}", EnumSet.of(Who.LEAD)),
            row("/curriculum/changes?module=M03", TRAINEES),
            row("/practice/practise", TRAINEES),
            row("/practice/goals", TRAINEES),
            row("/practice/scenario?id=m03-s2", TRAINEES),
            row("/practice/run?id={run}", EnumSet.of(Who.OWNER)),
            row("/practice/debrief?id={ended}", EnumSet.of(Who.OWNER)),
            row("/practice/drills", TRAINEES),
            row("/practice/drill?id=M03-D1", TRAINEES),
            row("/practice/drill-try?id={drillTry}", EnumSet.of(Who.OWNER)),
            row("/practice/drill-feedback?id={drillTry}", EnumSet.of(Who.SUPERVISOR)),
            row("/spoken/{drillTry}", EnumSet.of(Who.OWNER, Who.SUPERVISOR)),
            row("/practice/plan?goal={goal}", EnumSet.of(Who.OWNER, Who.SUPERVISOR)),
            row("/practice/compare?scenario=m03-s2", TRAINEES),
            row("/practice/compare?scenario=m03-s2&with={ended}", EnumSet.of(Who.OWNER)),
            row("/practice/triads", TRAINEES),
            row("/practice/book", TRAINEES),
            row("/practice/triad?id={triad}", EnumSet.of(Who.OWNER)),
            row("/practice/room?id={triad}", EnumSet.of(Who.OWNER)),
            row("/practice/round?id={round}", EnumSet.of(Who.OWNER)),
            row("/practice/care?id={care}", EnumSet.of(Who.OWNER)),
            row("/practice/live?id={triad}", EnumSet.of(Who.OWNER)),
            row("/practice/reflections", union(TRAINEES, SUPERVISORS)),
            row("/practice/reflection?id={reflection}", EnumSet.of(Who.OWNER)),
            row("/practice/shared-reflection?id={reflection}", EnumSet.of(Who.SUPERVISOR)),
            row("/practice/aids", SIGNED_IN),
            row("/recording/recordings", TRAINEES),
            row("/recording/upload", TRAINEES),
            row("/recording/batch", TRAINEES),
            row("/recording/upload?id={unfinished}", EnumSet.of(Who.OWNER)),
            row("/recording/recording?id={recording}", EnumSet.of(Who.OWNER)),
            row("/recording/recording?id={unfinished}", EnumSet.of(Who.OWNER)),
            row("/recording/noticed?id={recording}", EnumSet.of(Who.OWNER, Who.SUPERVISOR)),
            row("/recording/receipt?id={recording}", EnumSet.of(Who.OWNER)),
            row("/recording/receipt.txt?id={recording}", EnumSet.noneOf(Who.class)), // RetentionIT reads one there is.
            row("/recording/holds", union(LEADS, ADMINS)),
            row("/recording/rules", union(LEADS, ADMINS)),
            row("/recording/transcript?id={recording}", EnumSet.of(Who.OWNER)),
            row("/recording/redact?id={recording}", EnumSet.of(Who.OWNER)),
            row("/recording/measures?id={recording}", EnumSet.of(Who.OWNER)),
            row("/recording/transcript.vtt?id={recording}", EnumSet.of(Who.OWNER)),
            row("/recording/transcript.txt?id={recording}", EnumSet.of(Who.OWNER)),
            row("/recording/transcript.docx?id={recording}", EnumSet.of(Who.OWNER)),
            answering("/media/{recording}", EnumSet.of(Who.OWNER, Who.SUPERVISOR)),
            answering("/media/{recording}/peaks", EnumSet.of(Who.OWNER, Who.SUPERVISOR)),
            answering("/media/{recording}/light", EnumSet.of(Who.OWNER, Who.SUPERVISOR)),
            row("HEAD /uploads/{upload}", EnumSet.of(Who.OWNER)),
            row("/review/reviews", SUPERVISORS),
            row("/review/room?id={review}", EnumSet.of(Who.SUPERVISOR)),
            row("/review/room.xhtml?id={review}", EnumSet.of(Who.SUPERVISOR)),
            row("/review/self?recording={recording}", EnumSet.of(Who.OWNER)),
            row("/review/feedback?id={review}", EnumSet.of(Who.OWNER)),
            row("/logbook/supervision", union(TRAINEES, SUPERVISORS)),
            row("/logbook/supervision?decline={logged}", EnumSet.of(Who.SUPERVISOR)),
            row("/logbook/supervision?correct={signed}", EnumSet.of(Who.SUPERVISOR)),
            row("/logbook/safety", TRAINEES),
            row("/logbook/milestones", union(union(TRAINEES, SUPERVISORS), union(LEADS, EnumSet.of(Who.ASSESSOR)))),
            row("/logbook/milestones?kind=exam", TRAINEES),
            row("/logbook/milestones?settle={milestone}", EnumSet.of(Who.LEAD)),
            row("/logbook/events", union(union(TRAINEES, SUPERVISORS), union(LEADS, ADMINS))),
            row("/logbook/event?id={safetyEvent}", EnumSet.of(Who.OWNER, Who.SUPERVISOR)),
            row("/logbook/learning", TRAINEES),
            row("/logbook/learning?missed={attended}", EnumSet.of(Who.OWNER)),
            row("/logbook/hours", TRAINEES),
            row("/logbook/hours?correct={clientHour}", EnumSet.of(Who.OWNER)),
            row("/logbook/attest", SUPERVISORS),
            row("/logbook/attest?decline={clientHour}", EnumSet.of(Who.SUPERVISOR)),
            row("/logbook/sessions", union(LEADS, SUPERVISORS)),
            row("/logbook/sessions?change={coming}", EnumSet.of(Who.SUPERVISOR, Who.LEAD)),
            row("/logbook/attendance?id={live}", EnumSet.of(Who.SUPERVISOR, Who.LEAD)),
            row("/logbook/attendance?id={live}&line={attended}", EnumSet.of(Who.SUPERVISOR, Who.LEAD)),
            row("/logbook/attendance?id={live}&refuse={makeUp}", EnumSet.of(Who.SUPERVISOR, Who.LEAD)),
            row("/logbook/accommodations", union(LEADS, SUPERVISORS)),
            row("/logbook/drills", EnumSet.of(Who.ASSESSOR)),
            row("/logbook/drills?trainee={owner}", EnumSet.of(Who.ASSESSOR)),
            row("/logbook/certificates", LEADS),
            row("/logbook/certificates?decline={gatekeeper}", EnumSet.of(Who.LEAD)),
            row("/certification/programme", TRAINEES),
            row("/certification/programme?trainee={owner}", EnumSet.of(Who.OWNER, Who.SUPERVISOR, Who.LEAD)),
            row("/certification/decisions", LEADS),
            row("/certification/decision?id={application}", EnumSet.of(Who.LEAD)),
            row("/certification/certificate?id={certificate}", EnumSet.of(Who.OWNER, Who.LEAD)),
            row("/certification/certificate.pdf?id={certificate}", EnumSet.of(Who.OWNER, Who.LEAD)),
            row("/certification/overview?group=stuck&page=1", union(LEADS, ADMINS)),
            row("/certification/check", EVERYBODY),
            row("/certification/check?code={code}", EVERYBODY));

    /** Whether anybody of these people sees it; some things open by a secret of their own only. */
    boolean isSeenByAnybody() {
        return !seenBy.isEmpty();
    }

    private static Row row(String where, Set<Who> seenBy) {
        return new Row(where, seenBy, Answer.SIGN_IN);
    }

    private static Row answering(String where, Set<Who> seenBy) {
        return new Row(where, seenBy, Answer.NOTHING);
    }

    private static Set<Who> union(Set<Who> some, Set<Who> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    Answer expectedFor(Who who) {
        if (seenBy.contains(who)) {
            return Answer.PAGE;
        }
        return who == Who.ANONYMOUS ? unknownVisitor : Answer.NOTHING;
    }

    /** The path as a page's file or a servlet's pattern has it. */
    String path() {
        return where.replaceAll("^[A-Z]+ |\\?.*|\\.xhtml(\\?.*)?$", "");
    }

    List<Parameter> parameters() {
        int start = where.indexOf('?');
        return start < 0
                ? List.of()
                : Stream.of(where.substring(start + 1).split("&"))
                        .map(pair -> pair.split("="))
                        .map(pair -> new Parameter(pair[0], pair[1]))
                        .collect(toList());
    }

    /** The same address with another value of a parameter, already encoded; null leaves it out. */
    String with(Parameter changed, String value) {
        var said = changed.name + "=" + changed.value;
        return value == null
                ? where.replaceFirst("([?&])\\Q" + said + "\\E&?", "$1")
                : where.replace(said, changed.name + "=" + value);
    }

    /** Somebody who sees this page. */
    Who someone() {
        return seenBy.contains(Who.ANONYMOUS)
                ? Who.ANONYMOUS
                : seenBy.iterator().next();
    }
}

/**
 * Hours, each kind in a ledger of its own, signed by a named person; the safety gate that client hours wait for; safety
 * events; and what people did outside of Attune.
 *
 * <p>Operations: {@link org.attune.logbook.LogbookService} keeps supervision hours,
 * {@link org.attune.logbook.ClientHours} the client log, {@link org.attune.logbook.LiveSessions} live sessions with
 * their attendance and {@link org.attune.logbook.MakeUps} what was made up of them; what people finish by themselves
 * becomes learning time by itself. {@link org.attune.logbook.SafetyDrills} and
 * {@link org.attune.logbook.GatekeeperCertificates} build the gate, {@link org.attune.logbook.OwnSafety} shows it,
 * {@link org.attune.logbook.Accommodations} grants more than the usual. {@link org.attune.logbook.SafetyEvents} notes
 * that something serious happened and holds deadlines until it is closed. By {@link org.attune.logbook.Milestones} mentor
 * coaching, an observed session, an exam or a leave is handed in, and by {@link org.attune.logbook.MilestoneDesk} a named
 * person confirms it.
 *
 * <p>Requirements held here: R3 (supervision and live sessions never feed client hours), R4 (whole minutes, days in the
 * trainee's zone, calendar months), R5 (only who supervised that trainee on that day signs supervision; client hours
 * are signed by a supervisor of today), R6 (nobody close to a trainee signs their drill), R7 (minutes only, nothing of
 * what was said), R17 and EFC-04 (the gate stands or not on the day of the session; leave does not stop its clocks;
 * a safety event stops them), E15
 * (overlaps and late entries are flagged, one in ten is looked at, more than a day a day or a group above fifteen is
 * refused), E19 (debrief the same day, client work held, two retries with other scenarios).
 *
 * <p>Out of scope: what the hours are worth, and what other features do about deadlines that stand still: they hear of it
 * by {@link org.attune.organization.DeadlinesSuspended} and {@link org.attune.identity.DeadlinesResumed}.
 */
package org.attune.logbook;

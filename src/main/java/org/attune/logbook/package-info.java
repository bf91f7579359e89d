/**
 * Hours, each kind in a ledger of its own, signed by a named person. So far the supervision hours.
 *
 * <p>Operations: {@link org.attune.logbook.LogbookService} lets a trainee log a supervision session, the supervisor sign
 * or decline it, log one already signed, and correct one.
 *
 * <p>Requirements held here: R3 (supervision never feeds client hours), R4 (whole minutes, days in the trainee's zone),
 * R5 (only who supervised that trainee on that day may sign), R7 (minutes only, nothing of what was said), E15
 * (overlaps are flagged, more than a day a day is refused).
 *
 * <p>Out of scope: client, mentor coaching and learning hours, and what the hours are worth.
 */
package org.attune.logbook;

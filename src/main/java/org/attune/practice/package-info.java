/**
 * Practising between lessons and real clients: scenes with simulated clients (S6, S16, S18, S150), the feedback that
 * each scene ends with, and the practice goals that feedback leads to (R16). A scene never grades anybody, can be left
 * at any time, and the next one stays closed until the feedback of the last one is answered, because practice without
 * feedback did not help in trials. Drills train one behaviour at a time by the same rule, with a level that follows what
 * peers and supervisors saw (S13, S17, S27, S129, S144); a practice plan leads from a goal to drills and scenes (S76).
 *
 * <p>Triads (R8, E8, S12 to S14, S64) are meetings of two to four people. Everything about where a meeting stands is in
 * the database as moments; the server's clock is the only one. A page asks for the whole room as it is for its person,
 * and a socket only says when to ask again, so two nodes need nothing of each other. With four people there are four
 * rounds, in which everybody coaches and is the client once. Two people work as a pair: they record by their own means
 * when both agree, and the coach says so before the round counts; nothing of it comes here. A round counts for its
 * people once something was noticed for the coach, and the coach has answered it.
 *
 * <p>Reflections and energy notes (E11) are their author's, sealed and read by nobody whom the author has not named; the
 * ledger learns that one was marked done, and no word of it.
 */
package org.attune.practice;

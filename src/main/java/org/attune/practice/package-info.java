/**
 * Practising between lessons and real clients: scenes with simulated clients (S6, S16, S18, S150), the feedback that
 * each scene ends with, and the practice goals that feedback leads to (R16). A scene never grades anybody, can be left
 * at any time, and the next one stays closed until the feedback of the last one is answered, because practice without
 * feedback did not help in trials. Drills train one behaviour at a time by the same rule, with a level that follows what
 * peers and supervisors saw (S13, S17, S27, S129, S144); a practice plan leads from a goal to drills and scenes (S76).
 */
package org.attune.practice;

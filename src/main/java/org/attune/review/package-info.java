/**
 * One trained listener, one recording: the trainee rates themselves first, hands the recording to a supervisor, and gets
 * time-coded feedback that they answer with a practice goal (R11 to R16, S65, S134, S155).
 *
 * <ul>
 *   <li>R12 the trainee's own sheet locks before a submission; the reviewer sees it only once their own is complete
 *   <li>R13 marks are 1 to 5, "not observed" or "no opportunity"; 1 and 5 point to a moment
 *   <li>R14 a floor for each domain and every critical behaviour, never a total
 *   <li>R16 feedback is due in five working days, cites moments, names one strength and one next step
 *   <li>R11, E2 when the client withdraws, words and playback are gone at once; marks, names, dates and digests stay
 * </ul>
 *
 * <p>Out of scope: blind and double ratings, agreement statistics, appeals, and the media itself.
 */
package org.attune.review;

/**
 * What can be counted in a session without judging it: pure rules over the lines of a transcript and the loudness of the
 * sound. Nothing of it is kept; it is counted anew each time somebody may look. No rule here scores, and none guesses
 * what anybody feels: a feeling word is a word.
 */
package org.attune.recording.measures;

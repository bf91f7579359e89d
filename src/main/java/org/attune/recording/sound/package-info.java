/**
 * What can be heard in a recording without understanding a word of it: how much speech there is, whether it is overdriven
 * or silent for long, where its background breaks off, and whether the same sound is in another recording. All of it is
 * counted from one passage over the sound at 8000 samples a second, in one channel. None of it listens to what is said
 * or to how somebody feels, and none of it is a verdict: what is doubtful is put to the coach as a question.
 */
package org.attune.recording.sound;

package org.attune.recording.sound;

/**
 * How a recording sounds, counted and not judged.
 *
 * @param speechPercent share of its time in which something rises above the background as speech does
 * @param clippedPerMille samples of a thousand at full scale, where a microphone can no longer follow
 * @param silence the longest time in which nothing rises above the background
 * @param nothing the longest time without even a background, as programs write it and rooms never are
 * @param breakAt where the background changes from one second to the next and stays so, -1 where it does not
 */
public record SoundFacts(int speechPercent, int clippedPerMille, Stretch silence, Stretch nothing, long breakAt) {}

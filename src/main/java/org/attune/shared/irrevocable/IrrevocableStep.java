package org.attune.shared.irrevocable;

/**
 * Something that was done at a person's wish and that no restored backup may undo, such as the erasure of a recording.
 * Fired as an event in the transaction that does it.
 *
 * @param kind what was done, the {@link IrrevocableKind#kind} that can do it again
 * @param id of the row it was done to
 * @param mark what tells this row from a later one with the same number, for example when it was created: an older
 *     dump numbers on from where it stood; and whatever else is needed to do it again, in one word
 */
public record IrrevocableStep(String kind, long id, String mark) {}

/**
 * The ledger: one append-only list of facts about people, from which everything that counts is read.
 *
 * <p>Operations: {@link org.attune.evidence.EvidenceLedger} records a fact, voids it, replaces it by a corrected one,
 * marks that the content behind it was erased, and tells what stands for a person.
 *
 * <p>Requirements held here: R3 (each fact carries the categories it may feed, so nothing counts twice in silence),
 * R4 (minutes are integers, days are days in the person's zone), R11 (erasing a recording leaves the fact as a
 * tombstone without content).
 *
 * <p>Out of scope: what the facts are worth. Requirements, hour ratios and awards live in certification.
 */
package org.attune.evidence;

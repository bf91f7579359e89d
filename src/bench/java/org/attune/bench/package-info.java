/**
 * Measures Attune with an organization of ten thousand people and a million facts, beside the budgets it has to keep.
 * Run by a profile of its own, never by the tests: figures depend on the machine and on what else it does.
 */
package org.attune.bench;

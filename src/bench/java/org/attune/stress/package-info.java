/**
 * Shows that recordings are safe under stress: a crowd of uploads and viewers at once, and a server that is killed at
 * any moment. Whatever is wrong ends the run with an error; speeds are told beside their budgets. Run by a profile of
 * its own, never by the tests.
 */
package org.attune.stress;

/**
 * From evidence to award: requirement sets as dated data, their evaluation, the lead's decision, the certificate and its
 * public check.
 *
 * <p>Operations: {@link org.attune.certification.Programmes} enrols people and shows a path;
 * {@link org.attune.certification.Decisions} lets a programme lead decide; {@link org.attune.certification.Certificates}
 * shows, checks, suspends and revokes; {@link org.attune.certification.CertificationOverview} tells an organization who
 * is certified, on the way or stuck.
 *
 * <p>Requirements held here: R1 (dated sets, pinned by the enrolment), R2 (typed predicates, evaluations kept with a
 * decision), R4 (calendar months), R6 (who may not decide), R11 and E2 (a decision stands behind a tombstone), R14
 * (conjunctive passing), R22 (an organization sees states, never content), R24 (what a public check reveals).
 *
 * <p>Out of scope: what counts as evidence (the features that write it) and renewal credits.
 */
package org.attune.certification;

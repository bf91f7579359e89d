/**
 * Clients and what they allow. A client is an alias of one coach, has no account, and decides by a link what may be
 * recorded, who may hear it and until when (R9, R10); sees every opening of the media (R22), narrows, takes everything
 * away, and withdraws in one step (R11). Other features ask {@link org.attune.privacy.ConsentService} before each act,
 * report each opening to {@link org.attune.privacy.AccessLog}, and hear of a change by an event inside the transaction
 * that makes it, so that a withdrawal either blocks everything or has not happened.
 *
 * <p>Also here: what clients turn to beside their coach (complaints to the school, questions anew when it changes its
 * owner), the check that the record of each consent proves itself, and what a person with an account does with their own
 * data (take a copy, have it erased), which every feature answers for by {@link org.attune.shared.PersonalData}.
 *
 * <p>Out of scope: the recordings themselves and their erasure, retention of evidence.
 */
package org.attune.privacy;

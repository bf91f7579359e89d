/**
 * Who somebody is: accounts, sign-in, sign-out, invitations and forgotten passwords. What a person may do follows from
 * dated roles one floor up; here is only the vocabulary of roles and the guard that asks for them.
 *
 * <p>Out of scope: organizations, relationships between people, anything a coach would record.
 */
package org.attune.identity;

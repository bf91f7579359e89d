/**
 * Schools and companies, and who is what to whom in them: dated roles and dated relationships such as supervision.
 * Each row belongs to one organization, and nothing crosses from one to another.
 */
package org.attune.organization;

/**
 * Starts Attune on a machine that has only a JDK: an embedded database, the server and the archive that was built.
 * Used by the run command and by the tests; nothing of it is in the archive.
 */
package org.attune.launcher;

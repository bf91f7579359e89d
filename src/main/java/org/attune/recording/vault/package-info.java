/**
 * Recordings at rest: encrypted in segments of 64 KiB with AES-256-GCM, one random key per recording.
 * Nothing in here knows of people, consent or the database; it turns a key and a folder into bytes.
 *
 * <p>Written on the JDK alone, because an upload has to append after a restart, which streaming formats of
 * common libraries do not allow: their last segment differs and their header is fixed at the first write.
 */
package org.attune.recording.vault;

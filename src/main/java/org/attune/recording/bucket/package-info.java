/**
 * An S3-compatible store, as far as recordings need one: bytes are put, read in ranges, listed and deleted. Nothing in
 * here knows what they are.
 *
 * <p>Written on the JDK alone. The usual client library would bring 32 archives and some 9 MB, half of what all of
 * Attune weighs, for five requests; and none of its ways to send a file goes on where a killed server stopped.
 */
package org.attune.recording.bucket;

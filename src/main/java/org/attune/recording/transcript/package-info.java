/**
 * Files in which transcripts come and go: WebVTT, SubRip, Word and plain text, in the shapes that meeting services
 * write. Whatever they are, what comes out is a list of cues; whatever is wrong with one is said with its line.
 */
package org.attune.recording.transcript;

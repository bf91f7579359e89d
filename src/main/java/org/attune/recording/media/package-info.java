/**
 * What is inside an uploaded file: whether it is media at all, how long it is, how loud over time, and
 * whether players need a better copy. Knows ffmpeg, and nothing of people or the database.
 */
package org.attune.recording.media;

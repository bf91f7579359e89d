/**
 * Taking something out of a session: which stretches are silenced or cut, what becomes of times, of spoken lines and of
 * quotations. Pure rules; the sound itself is made by the media programs.
 */
package org.attune.recording.redaction;

/**
 * The start page of every role: one flat list of what to do now, whose turn it is, and by when. It gathers what the
 * features put forward and adds nothing of its own.
 */
package org.attune.today;

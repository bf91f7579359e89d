/** The rules of learning: which version somebody learns, how a check is drawn and scored, and when to try again. */
package org.attune.curriculum.model;

/** Who reaches which page and which endpoint, tried by every role, by colleagues and by people of another school. */
package org.attune.access;

/** Finding a passage by words of it, in memory: what is searched is read-only text of a version, a few thousand words a module. */
package org.attune.curriculum.model.search;

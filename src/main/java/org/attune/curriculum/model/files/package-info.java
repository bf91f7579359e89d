/**
 * Reads the folder {@code modules/} into immutable content and says what is wrong with it, by file and line. Reading
 * asks whether a file can be understood; {@link org.attune.curriculum.model.files.ContentLint} asks whether what it
 * says may be taught.
 */
package org.attune.curriculum.model.files;

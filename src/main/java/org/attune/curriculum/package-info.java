/**
 * What is taught and what is looked for: modules with their lessons and knowledge checks, scenarios and drills as their
 * authors wrote them, competencies, the versions of the rubric by which sessions are rated, and a library to lean on.
 *
 * <p>What is shipped is text in the folder {@code modules/}. At start the whole tree is read and linted; a faulty tree is
 * refused as a whole, every fault named with file and line, and what was published before goes on being served. An
 * organization can have versions of its own of modules and pages: {@link org.attune.curriculum.ContentImports} reads a
 * package by the same rules, {@link org.attune.curriculum.OwnEditions} publishes it for that organization and nobody else.
 *
 * <p>Requirements held here: R13 and R14 (anchors, floors, critical behaviours and breaches of a rubric version), R18
 * (content is searched for treatment claims), R23 (the digest of a module's files is its version; learners finish the
 * version they began; a published rubric or programme is never changed).
 *
 * <p>Out of scope: playing a scenario (practice), rating with a rubric (review), judging requirements (certification).
 */
package org.attune.curriculum;

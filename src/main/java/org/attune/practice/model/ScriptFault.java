package org.attune.practice.model;

/**
 * One thing an author has to mend in a script, and where. Line 0 stands for the script as a whole.
 */
public record ScriptFault(int line, String message) {

    /** As compilers print it: a place an editor can jump to. */
    public String in(String file) {
        return file + ":" + Math.max(line, 1) + ": " + message;
    }
}

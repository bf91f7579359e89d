package org.attune.practice.model;

/** A script that cannot be played on: it runs in circles, has no choice left, or is not the script it was saved from. */
public class ScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScriptException(String message) {
        super(message);
    }

    public ScriptException(String message, Throwable cause) {
        super(message, cause);
    }
}

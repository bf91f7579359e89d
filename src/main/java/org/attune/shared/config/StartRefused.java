package org.attune.shared.config;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Attune must not run like this; the message completes the sentence "Attune does not start: …". */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int BAD_CONFIGURATION = 78; // EX_CONFIG of sysexits.h

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Says why in one line and ends the process. A refused deployment alone would leave Payara Micro running and
     * answering nothing, which no supervisor of processes would notice. The line goes past the log, whose writer may
     * not get to it any more.
     */
    public void endProcess() {
        var terminal = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        terminal.println("Attune does not start: " + getMessage());
        Runtime.getRuntime().halt(BAD_CONFIGURATION);
    }
}

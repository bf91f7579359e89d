package org.attune.certification.model;

/** A fault in a content file, told with the file and the line to mend. */
public class ContentFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContentFault(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}

package org.attune.shared;

/**
 * There is nothing here for this person: the thing does not exist, belongs to somebody else or to another
 * organization, or may not be seen by this role. All of these look the same from outside, on purpose.
 */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what was looked for, for the operator's log; never shown to a person */
    public NotFoundException(String what) {
        super(what);
    }
}

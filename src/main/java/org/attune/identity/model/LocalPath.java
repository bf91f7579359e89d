package org.attune.identity.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** A page of this application to go on with; never an address elsewhere, whatever a link says. */
public final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1000}");

    private LocalPath() {}

    /** The path when it leads to a page of ours other than the sign-in itself. */
    public static Optional<String> of(String asked) {
        return Optional.ofNullable(asked)
                .filter(path -> LOCAL.matcher(path).matches())
                .filter(path -> !path.equals("/") && !path.startsWith("/identity/sign-in"));
    }
}

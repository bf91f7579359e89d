package org.attune.shared.security;

import java.util.List;

/**
 * Whoever wraps under the master key names the columns here, so that the key can be changed: a column that nobody names
 * could not be opened any more once the former key is gone.
 */
public interface SealedUnderMaster {

    /** The columns this feature fills by {@link Secrets#wrap}. */
    List<SealedColumn> sealed();
}

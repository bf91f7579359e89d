package org.attune.shared.irrevocable;

import java.util.Collection;

/** One kind of irrevocable step; a feature whose people can take something back implements it, so that it stays taken
 * back after a restore. */
public interface IrrevocableKind {

    /** Its name in the list: lower case, without spaces, never renamed. */
    String kind();

    /** Every step of this kind that the database knows of. */
    Collection<IrrevocableStep> known();

    /** Does it again where the row still stands under its mark; otherwise nothing. */
    void repeat(IrrevocableStep step);
}

package org.attune.privacy;

import java.time.LocalDate;

/**
 * A client said until when their yes lasts, for the first time or anew. Heard inside the transaction.
 *
 * @param erasedOn the day on which all that hangs on the yes is erased, unless it is renewed
 */
public record ConsentEndSet(long clientId, LocalDate erasedOn) {}

package org.attune.privacy.model;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attune.privacy.ConsentScope;
import org.attune.shared.irrevocable.IrrevocableStep;

/**
 * What a client allows was changed at that moment to what is left here, nothing where they said no. Written down outside the database, so that a restored
 * backup, which still knows the older answer, does not allow again what the client took back.
 *
 * @param clientSince when the client was entered, which tells them from a later one with the same number
 * @param left everything that was still allowed
 * @param until the last day of it
 */
public record Narrowing(long clientId, Instant clientSince, Instant at, Set<ConsentScope> left, LocalDate until) {

    public static final String KIND = "consent-narrowed";

    private static final Pattern MARK = Pattern.compile("([^;]+);([^;]+);([^;]+);([A-Z_,]*)");

    /** The answer of this client, as it was given at that moment. */
    public static Narrowing of(Client client, ConsentGrant grant, Instant at) {
        return new Narrowing(
                client.getId(),
                client.getSince(),
                at.truncatedTo(ChronoUnit.MICROS), // As the ledger keeps it.
                grant.getScopes(),
                grant.getEndsOn());
    }

    /** Empty when the step is of another kind or cannot be read. */
    public static Optional<Narrowing> of(IrrevocableStep step) {
        var mark = MARK.matcher(step.mark());
        return step.kind().equals(KIND) && mark.matches()
                ? Optional.of(new Narrowing(
                        step.id(),
                        Instant.parse(mark.group(1)),
                        Instant.parse(mark.group(2)),
                        ConsentScope.parsed(mark.group(4).replace(',', ' ')),
                        LocalDate.parse(mark.group(3))))
                : Optional.empty();
    }

    /** As it goes to the list. */
    public IrrevocableStep step() {
        var scopes = left.stream().sorted().map(Enum::name).collect(joining(","));
        return new IrrevocableStep(KIND, clientId, clientSince + ";" + at + ";" + until + ";" + scopes);
    }
}

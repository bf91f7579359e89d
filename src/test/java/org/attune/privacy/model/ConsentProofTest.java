package org.attune.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attune.privacy.ConsentScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ledger of a consent, and what somebody could do to it who reaches into the database. */
@DisplayName("R10: each answer has a proof")
class ConsentProofTest {

    private static final Instant NOW = Instant.parse("2030-03-01T10:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2030, 6, 30);

    private final List<ConsentEntry> lines = new ArrayList<>();
    private ConsentGrant grant;

    @BeforeEach
    void aClientAnsweredTwice() {
        var client = new Client(1, 2, "R.", ZoneId.of("UTC"), NOW);
        set(Client.class, client, "id", 3L);
        grant = new ConsentGrant(client, "1", NOW);
        set(OfClient.class, grant, "id", 5L);
        grant.ask("digest", "1", NOW);
        write(ConsentStep.ASKED);
        grant.explain("1", Locale.ENGLISH, NOW);
        write(ConsentStep.EXPLAINED);
        answer(ConsentScope.RECORD, ConsentScope.SUPERVISOR);
        answer(ConsentScope.RECORD);
    }

    @Test
    void holdsForWhatWasWritten() {
        assertThat(ConsentProof.holds(grant, lines)).isTrue();
    }

    @Test
    void doesNotHoldWhenALineWasChanged() {
        set(ConsentEntry.class, lines.get(2), "scopes", "RECORD");

        assertThat(ConsentProof.holds(grant, lines)).isFalse();
    }

    @Test
    void doesNotHoldWhenALineIsMissing() {
        lines.remove(2);

        assertThat(ConsentProof.holds(grant, lines)).isFalse();
    }

    @Test
    void doesNotHoldWhenTheLastLineIsMissing() {
        lines.remove(3);

        assertThat(ConsentProof.holds(grant, lines)).isFalse();
    }

    @Test
    void doesNotHoldWhenMoreStandsThanTheLinesTell() {
        grant.answer(Set.of(ConsentScope.values()), JUNE, NOW);

        assertThat(ConsentProof.holds(grant, lines)).isFalse();
    }

    @Test
    void doesNotHoldWhenAYesHasNoLineAtAll() {
        assertThat(ConsentProof.holds(grant, List.of())).isFalse();
    }

    @Test
    void holdsAgainOnceTheClientHasAnsweredAfresh() {
        set(ConsentEntry.class, lines.get(2), "scopes", "RECORD");
        grant.restFrom(NOW, RestCause.PROOF);

        answer(ConsentScope.RECORD);
        assertThat(ConsentProof.holds(grant, lines)).isFalse();
        grant.takeAsGiven(lines.get(3).getId());

        assertThat(ConsentProof.holds(grant, lines)).isTrue();
        set(ConsentEntry.class, lines.get(4), "scopes", "RECORD ASSESSOR");
        assertThat(ConsentProof.holds(grant, lines)).isFalse();
    }

    private void answer(ConsentScope... scopes) {
        write(grant.answer(Set.of(scopes), JUNE, NOW).orElseThrow().step());
    }

    private void write(ConsentStep step) {
        var before = lines.isEmpty() ? "" : lines.get(lines.size() - 1).getProof();
        var line = new ConsentEntry(grant, step, "wording", before, NOW);
        set(ConsentEntry.class, line, "id", lines.size() + 1L);
        lines.add(line);
    }

    private static void set(Class<?> type, Object object, String name, Object value) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            field.set(object, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

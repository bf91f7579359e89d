package org.attune.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImportDeskTest {

    @Test
    void ofFaultsWithoutEndTheFirstOnesAreKeptAndTheRestCounted() {
        var fault = FaultWords.of("curriculum", "this-is-nested-too-deep").keptAt("a.yaml:1");

        var kept = ImportDesk.lines(Collections.nCopies(5_000, fault)).lines().toList();

        assertThat(FaultWords.said(kept.get(0), Locale.ENGLISH)).isEqualTo("a.yaml:1 this is nested too deep");
        assertThat(FaultWords.said(kept.get(kept.size() - 1), Locale.ENGLISH).replaceAll("\\D", ""))
                .isEqualTo(String.valueOf(5_000 - (kept.size() - 1)));
    }
}

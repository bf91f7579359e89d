package org.attune.curriculum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.attune.curriculum.FaultWords;
import org.junit.jupiter.api.Test;

/** A fault's place apart from its words, which are in the reader's language. */
class FaultLineTest {

    private final FaultWords taken = FaultWords.of("curriculum", "the-id-is-taken-by", "M03-O1", "m03/x.yaml:3");

    @Test
    void aPlacedFaultHasAFileALineAndWords() {
        var kept = taken.keptAt("m03/module.yaml:12");

        assertThat(FaultLine.of(kept, Locale.ENGLISH))
                .isEqualTo(new FaultLine("m03/module.yaml", "12", "the id M03-O1 is taken by m03/x.yaml:3"));
        assertThat(FaultLine.of(kept, Locale.GERMAN))
                .isEqualTo(new FaultLine("m03/module.yaml", "12", "Die id M03-O1 ist schon vergeben: m03/x.yaml:3"));
    }

    @Test
    void aFaultOfTheWholePackageHasWordsOnly() {
        var kept = FaultWords.of("curriculum", "and-more", 20).keptAt("");

        assertThat(FaultLine.of(kept, Locale.ENGLISH)).isEqualTo(new FaultLine("", "", "and 20 more"));
    }

    @Test
    void aFaultOfAWholeFileHasNoLine() {
        var kept = FaultWords.of("curriculum", "this-is-no-zip-file").keptAt("bad.zip");

        assertThat(FaultLine.of(kept, Locale.ENGLISH))
                .isEqualTo(new FaultLine(
                        "bad.zip", "", "this is no ZIP file; pack the folder modules as a ZIP and send that"));
        assertThat(FaultWords.said(kept, Locale.ENGLISH))
                .isEqualTo("bad.zip this is no ZIP file; pack the folder modules as a ZIP and send that");
    }

    @Test
    void whatWasKeptInEnglishIsReadInEnglish() {
        assertThat(FaultLine.of("m03/module.yaml:12 id is missing", Locale.GERMAN))
                .isEqualTo(new FaultLine("", "", "m03/module.yaml:12 id is missing"));
    }

    @Test
    void whatFillsAPlaceNeverBreaksALine() {
        var kept = FaultWords.of("curriculum", "there-is-no-file", "mapping\tvalues\nare not allowed")
                .keptAt("m03/module.yaml:1");

        assertThat(kept.lines()).hasSize(1);
        assertThat(FaultWords.said(kept, Locale.ENGLISH))
                .isEqualTo("m03/module.yaml:1 there is no file mapping values are not allowed");
    }
}

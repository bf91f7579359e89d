package org.attune.curriculum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A fault's place apart from its words. */
class FaultLineTest {

    @Test
    void aPlacedFaultHasAFileALineAndWords() {
        assertThat(FaultLine.of("m03/module.yaml:12 the id M03-O1 is taken by m03/x.yaml:3"))
                .isEqualTo(new FaultLine("m03/module.yaml", "12", "the id M03-O1 is taken by m03/x.yaml:3"));
    }

    @Test
    void aFaultOfTheWholePackageHasWordsOnly() {
        assertThat(FaultLine.of("… and 20 more")).isEqualTo(new FaultLine("", "", "… and 20 more"));
    }
}

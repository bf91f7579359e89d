package org.attune.curriculum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cells of a file that a spreadsheet opens. */
class ItemsCsvTest {

    @Test
    void noCellIsAFormula() {
        assertThat(ItemsCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(ItemsCsv.cell("@name")).isEqualTo("'@name");
        assertThat(ItemsCsv.cell("-0.12")).isEqualTo("-0.12");
    }

    @Test
    void separatorsAndQuotesStayInTheirCell() {
        assertThat(ItemsCsv.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
    }
}

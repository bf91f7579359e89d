package org.attune.practice.model.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideTextTest {

    private static final String PAGE = """
            <p>Before.</p>
            <h2>Text, eyes open</h2>
            <blockquote>
            <p>Look up. … Don&#39;t hurry: &#34;two&#34; &amp; more. …
            That is all.</p>
            </blockquote>
            <h2 id="variants">Variants</h2>
            <ul><li><strong>One:</strong> only this.</li></ul>
            """;

    @Test
    void theDotsPartTheLines() {
        assertThat(GuideText.of(PAGE).lines())
                .containsExactly("Look up.", "Don't hurry: \"two\" & more.", "That is all.");
    }

    @Test
    void sectionsStandUnderTheirHeadings() {
        var sections = GuideText.of(PAGE).sections();

        assertThat(sections).extracting(GuideText.Section::title).containsExactly("Text, eyes open", "Variants");
        assertThat(sections.get(1).html()).isEqualTo("<ul><li><strong>One:</strong> only this.</li></ul>");
    }

    @Test
    void aPageWithoutAQuotationHasNoLines() {
        assertThat(GuideText.of("<p>Words</p>").lines()).isEmpty();
        assertThat(GuideText.of("<p>Words</p>").sections()).isEmpty();
    }
}

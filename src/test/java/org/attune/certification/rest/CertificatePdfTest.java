package org.attune.certification.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.certification.CertificateView;
import org.attune.certification.model.Application;
import org.attune.certification.model.AwardTerms;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.CertificateStatus;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.SetVersion;
import org.attune.certification.model.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private static PDDocument certificateOf(String name) throws IOException {
        return certificateOf(name, Locale.ENGLISH);
    }

    private static PDDocument certificateOf(String name, Locale language) throws IOException {
        var terms = new AwardTerms("Empathy-First Coach, starter", 36, 10, 60, 12);
        var certificate = new Certificate(
                application(name),
                new Certificate.Wording(name, terms.title(), "Lindenhof School of Coaching"),
                Validity.of(DAY, terms),
                new Certificate.Issue(DAY, 9, "EFC-STARTER-2026-00012", "7ZK3M0AXQ9T4W8C2N5R6E1H0JD"));
        var view = new CertificateView(
                certificate,
                CertificateStatus.ACTIVE,
                "https://attune.example.org/c?code=7ZK3",
                new CertificateView.Reader(true, language),
                List.of());
        var bytes = new ByteArrayOutputStream();
        new CertificatePdf().write(view, bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    /** An enrolment that the database has given its id. */
    private static Enrolment enrolment() {
        return new Enrolment(1, 7, new SetVersion("efc-starter", 1, ""), DAY) {
            @Override
            public Long getId() {
                return 5L;
            }
        };
    }

    private static Application application(String name) {
        return new Application(enrolment(), name, Instant.EPOCH) {
            @Override
            public Long getId() {
                return 12L;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Petrović",
                "Łukasz Wiśniewski-Żółć",
                "Þórdís Ægisdóttir",
                "İbrahim Şahin",
                "Őrsi Fűtő",
                "Ģirts Ķēniņš",
                "Ирина Шевченко",
                "Ελένη Παπαδοπούλου",
                "Nguyễn Thị Hồng",
                "<b>Tom & \"Jerry\"</b>",
                "Maximiliane Friederike Freifrau von und zu Hohenstein-Langenburg"
            })
    void writesTheNameAsItIs(String name) throws IOException {
        try (var pdf = certificateOf(name)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(name);
        }
    }

    @Test
    void isInTheLanguageOfItsHolder() throws IOException {
        try (var pdf = certificateOf("Jonas Weiß", Locale.GERMAN)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Hiermit wird bestätigt, dass", "22. November 2026", "Jonas Weiß")
                    .doesNotContain("This certifies", "Issued");
        }
    }

    @Test
    void isTaggedAndHasItsFontsInside() throws IOException {
        try (var pdf = certificateOf("Ana Petrović")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Empathy-First Coach, starter: certificate of Ana Petrović");
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName font : resources.getFontNames()) {
                assertThat(resources.getFont(font).isEmbedded()).isTrue();
            }
        }
    }
}

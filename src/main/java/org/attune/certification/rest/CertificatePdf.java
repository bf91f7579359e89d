package org.attune.certification.rest;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.certification.CertificateView;
import org.attune.certification.QrCode;
import org.attune.shared.web.Texts;

/**
 * The certificate on paper, in the language of its holder: one tagged page with its fonts inside, that looks the same on
 * any machine and can be read aloud. Names beyond Latin script are written as far as the fonts reach (Cyrillic, Greek, Vietnamese).
 */
@ApplicationScoped
public class CertificatePdf {

    private static final String FEATURE = "certification";
    private static final int LONG_NAME = 34;
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.]+)}}");
    private static final Map<String, String> FONTS = fonts();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public void write(CertificateView view, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        FONTS.forEach((family, file) ->
                builder.useFont(() -> resource("fonts/" + file), family, 400, FontStyle.NORMAL, true));
        builder.withHtmlContent(filled(template(), places(view)), null);
        builder.toStream(out);
        builder.run();
    }

    private static Map<String, String> places(CertificateView view) {
        var certificate = view.certificate();
        var language = view.reader().language();
        Map<String, String> places = new LinkedHashMap<>();
        places.put("lang", language.getLanguage());
        places.put("title", text(language, "pdf.title", certificate.getAwardTitle(), certificate.getHolderName()));
        places.put("description", text(language, "pdf.description", certificate.getNumber()));
        places.put("mark", text(language, "pdf.mark"));
        places.put("intro", text(language, "pdf.intro"));
        places.put("completed", text(language, "pdf.completed"));
        places.put("holder", certificate.getHolderName());
        places.put("name.size", certificate.getHolderName().length() > LONG_NAME ? "26pt" : "36pt");
        places.put("award", certificate.getAwardTitle());
        places.put("issued.label", text(language, "certificate.issued.label"));
        places.put("issued", day(language, certificate.getIssuedOn()));
        places.put("valid.label", text(language, "certificate.valid.label"));
        places.put(
                "valid",
                text(
                        language,
                        "certificate.valid",
                        day(language, certificate.getValidFrom()),
                        day(language, certificate.getExpiresOn())));
        places.put("number.label", text(language, "certificate.number.label"));
        places.put("number", certificate.getNumber());
        places.put("issuer.label", text(language, "certificate.issuer.label"));
        places.put("issuer", certificate.getIssuerName());
        places.put("qr", QrCode.of(view.address()).dataAddress());
        places.put("qr.alt", text(language, "certificate.qr.alt"));
        places.put("check", text(language, "pdf.check"));
        places.put("code", certificate.getCode());
        return places;
    }

    private static String filled(String template, Map<String, String> places) {
        return PLACE.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(places.get(found.group(1)))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() throws IOException {
        try (InputStream in = resource("certificate.xhtml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return CertificatePdf.class.getResourceAsStream("/org/attune/certification/" + name);
    }

    private static String text(Locale language, String key, Object... arguments) {
        return Texts.in(language, FEATURE, key, arguments);
    }

    private static String day(Locale language, LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(text(language, "pdf.date"), language));
    }

    private static Map<String, String> fonts() {
        Map<String, String> fonts = new LinkedHashMap<>();
        fonts.put("Sans", "atkinson-hyperlegible-next-latin-400.ttf");
        fonts.put("Sans Extended", "atkinson-hyperlegible-next-latin-ext-400.ttf");
        fonts.put("Serif", "source-serif-4-latin-600.ttf");
        fonts.put("Serif Extended", "source-serif-4-latin-ext-600.ttf");
        fonts.put("Serif Cyrillic", "source-serif-4-cyrillic-600.ttf");
        fonts.put("Serif Cyrillic Extended", "source-serif-4-cyrillic-ext-600.ttf");
        fonts.put("Serif Greek", "source-serif-4-greek-600.ttf");
        fonts.put("Serif Vietnamese", "source-serif-4-vietnamese-600.ttf");
        return fonts;
    }
}

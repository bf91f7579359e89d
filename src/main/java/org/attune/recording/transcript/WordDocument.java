package org.attune.recording.transcript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.attune.recording.model.TranscriptFault;

/**
 * The words of a Word document, paragraph by paragraph, and a plain document written the same way. Only the one part
 * that holds the text is looked at, with an end to how much it may unpack to, without document types and without
 * anything from outside; formatting, comments, deleted passages and everything else stay behind.
 */
final class WordDocument {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 48L * 1024 * 1024;
    private static final int MOST_LETTERS = 2_000_000;
    private static final String TEXT_PART = "word/document.xml";
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int letters;
    private int rows;
    private int skipped;
    private boolean inText;

    private WordDocument() {}

    static List<String> read(byte[] file) throws TranscriptFault {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long unpacked = 0;
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new TranscriptFault(TranscriptFault.Kind.TOO_BIG, 1);
                }
                var counted = new Limited(zip, MOST_UNPACKED - unpacked);
                if (part.getName().equals(TEXT_PART)) {
                    return new WordDocument().linesOf(counted);
                }
                counted.skipAll();
                unpacked = MOST_UNPACKED - counted.left;
            }
            throw new TranscriptFault(TranscriptFault.Kind.NOT_WORD, 1);
        } catch (TooMuchException e) {
            throw new TranscriptFault(TranscriptFault.Kind.TOO_BIG, 1);
        } catch (IOException | IllegalArgumentException e) {
            throw new TranscriptFault(TranscriptFault.Kind.NOT_WORD, 1);
        }
    }

    private List<String> linesOf(InputStream part) throws TranscriptFault, TooMuchException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            var xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
            endLine();
            return lines;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooMuchException tooMuch) {
                throw tooMuch;
            }
            throw new TranscriptFault(TranscriptFault.Kind.NOT_WORD, lines.size() + 1);
        }
    }

    private void take(XMLStreamReader xml, int event) throws TranscriptFault {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new TranscriptFault(TranscriptFault.Kind.NOT_WORD, lines.size() + 1);
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inText && skipped == 0) {
                    add(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) throws TranscriptFault {
        var name = xml.getLocalName();
        if (skipped > 0 || name.equals("Fallback")) {
            skipped++; // Word writes some things twice, the second time for older programs.
        } else if (isOfWord(xml)) {
            switch (name) {
                case "t" -> inText = true;
                case "tab" -> add("\t");
                case "br", "cr" -> add(rows > 0 ? " " : "\n");
                case "tr" -> rows++;
                default -> {}
            }
        }
    }

    private void end(XMLStreamReader xml) throws TranscriptFault {
        if (skipped > 0) {
            skipped--;
        } else if (isOfWord(xml)) {
            switch (xml.getLocalName()) {
                case "t" -> inText = false;
                case "p" -> {
                    if (rows > 0) {
                        add(" ");
                    } else {
                        endLine();
                    }
                }
                case "tr" -> {
                    rows--;
                    endLine();
                }
                default -> {}
            }
        }
    }

    private static boolean isOfWord(XMLStreamReader xml) {
        return WORDS.equals(xml.getNamespaceURI()) || STRICT.equals(xml.getNamespaceURI());
    }

    private void add(String words) throws TranscriptFault {
        letters += words.length();
        if (letters > MOST_LETTERS || lines.size() > MOST_LETTERS / 4) {
            throw new TranscriptFault(TranscriptFault.Kind.TOO_BIG, lines.size() + 1);
        }
        line.append(words);
    }

    private void endLine() {
        lines.addAll(List.of(line.toString().split("\n", -1)));
        line.setLength(0);
    }

    /** A document of these paragraphs; of each, the part before the tab is set apart in bold. */
    static byte[] write(String language, List<String> paragraphs) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", WordParts.CONTENT_TYPES);
            part(zip, "_rels/.rels", WordParts.RELATIONS);
            part(zip, "word/_rels/document.xml.rels", WordParts.TEXT_RELATIONS);
            part(zip, "word/styles.xml", WordParts.STYLES.replace("{language}", language));
            zip.putNextEntry(new ZipEntry(TEXT_PART));
            writeText(zip, paragraphs);
            zip.closeEntry();
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("A document in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void writeText(ZipOutputStream zip, List<String> paragraphs) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", WORDS);
        xml.writeNamespace("w", WORDS);
        xml.writeStartElement("w", "body", WORDS);
        for (var paragraph : paragraphs) {
            xml.writeStartElement("w", "p", WORDS);
            int label = paragraph.indexOf('\t');
            if (label >= 0) {
                run(xml, paragraph.substring(0, label) + " ", true);
            }
            run(xml, paragraph.substring(label + 1), false);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void run(XMLStreamWriter xml, String words, boolean bold) throws XMLStreamException {
        xml.writeStartElement("w", "r", WORDS);
        if (bold) {
            xml.writeStartElement("w", "rPr", WORDS);
            xml.writeEmptyElement("w", "b", WORDS);
            xml.writeEndElement();
        }
        xml.writeStartElement("w", "t", WORDS);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(words);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** More than any transcript unpacks to. */
    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Gives out so many bytes and no more; closing it leaves the document open. */
    private static final class Limited extends InputStream {

        private final InputStream from;
        private long left;

        Limited(InputStream from, long most) {
            this.from = from;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = from.read(into, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooMuchException();
            }
            return read;
        }

        void skipAll() throws IOException {
            byte[] rest = new byte[16 * 1024];
            while (read(rest, 0, rest.length) >= 0) {
                continue;
            }
        }
    }
}

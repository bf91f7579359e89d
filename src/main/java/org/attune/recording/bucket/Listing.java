package org.attune.recording.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a store says in XML: names of objects, or a reason. */
final class Listing {

    private Listing() {}

    static List<Found> read(InputStream xml) throws IOException {
        try {
            var found = new ArrayList<Found>();
            var key = "";
            long size = 0;
            var modified = Instant.EPOCH;
            var reader = reader(xml);
            reader.nextTag();
            reader.require(XMLStreamConstants.START_ELEMENT, null, "ListBucketResult"); // And not that of all buckets.
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "Key" -> key = reader.getElementText();
                        case "Size" ->
                            size = Long.parseLong(reader.getElementText().strip());
                        case "LastModified" ->
                            modified = Instant.parse(reader.getElementText().strip());
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("Contents")) {
                    found.add(new Found(key, size, modified));
                }
            }
            return found;
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("The store gives an answer that is no listing", e);
        }
    }

    /** The store's word for why it refuses; empty when it gives none. */
    static String code(InputStream xml) {
        try {
            var reader = reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("Code")) {
                    return reader.getElementText().replaceAll("\\W", "");
                }
            }
            return "";
        } catch (XMLStreamException e) {
            return "";
        }
    }

    private static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(xml);
    }
}

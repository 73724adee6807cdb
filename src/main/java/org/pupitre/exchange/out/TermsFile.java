package org.pupitre.exchange.out;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedTerm;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/**
 * The glossary in TBX version 3 (ISO 30042:2019), dialect TBX-Basic, style DCA. It names no file outside itself. An id that
 * XML does not take, such as a number, has an underscore before it; the reader takes one away.
 */
public final class TermsFile {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    private static final String XML = "xml";
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    /** What XML has no way to write. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    /** A line break that readers of XML do not take for the space between two words. */
    private static final String LINE_BREAK = "\u2028";
    private static final String PREFERRED = "preferredTerm-admn-sts";
    private static final String ADMITTED = "admittedTerm-admn-sts";

    private final XMLStreamWriter xml;
    private int depth;

    private TermsFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The bytes of the glossary of a session. */
    public static byte[] write(Released copy) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new TermsFile(xml).whole(copy);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text is always written", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void whole(Released copy) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("tbx");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("style", "dca");
        xml.writeAttribute("type", "TBX-Basic");
        language(copy.language());
        depth++;
        open("tbxHeader");
        open("fileDesc");
        open("titleStmt");
        text("title", copy.session().seminarTitle().in(copy.language()));
        close();
        open("sourceDesc");
        text("p", "Pupitre");
        close();
        close();
        close();
        open("text");
        open("body");
        for (ReleasedTerm term : copy.terms()) {
            concept(term);
        }
        close();
        close();
        close();
        line();
        xml.writeEndDocument();
    }

    private void concept(ReleasedTerm term) throws XMLStreamException {
        open("conceptEntry");
        xml.writeAttribute("id", PLAIN_ID.matcher(term.id()).matches() ? term.id() : "_" + term.id());
        described("subjectField", term.field(), null);
        List<LanguageTag> spoken = term.languages();
        Map<LanguageTag, String> defined = definitions(term);
        for (var definition : defined.entrySet()) {
            if (!spoken.contains(definition.getKey())) {
                described("definition", definition.getValue(), definition.getKey());
            }
        }
        for (LanguageTag tag : spoken) {
            open("langSec");
            language(tag);
            described("definition", defined.get(tag), null);
            List<String> words = term.in(tag);
            for (int i = 0; i < words.size(); i++) {
                open("termSec");
                text("term", words.get(i));
                typed("termNote", "administrativeStatus", i == 0 ? PREFERRED : ADMITTED);
                close();
            }
            close();
        }
        close();
    }

    private static Map<LanguageTag, String> definitions(ReleasedTerm term) {
        LocalText definition = term.definition();
        return definition == null ? Map.of() : definition.wordings();
    }

    private void described(String type, @Nullable String text, @Nullable LanguageTag tag) throws XMLStreamException {
        if (text != null) {
            begin("descrip");
            xml.writeAttribute("type", type);
            if (tag != null) {
                language(tag);
            }
            characters(text);
            xml.writeEndElement();
        }
    }

    private void typed(String element, String type, String text) throws XMLStreamException {
        begin(element);
        xml.writeAttribute("type", type);
        characters(text);
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        begin(element);
        characters(text);
        xml.writeEndElement();
    }

    private void characters(String text) throws XMLStreamException {
        xml.writeCharacters(CONTROLS.matcher(text.replace("\n", LINE_BREAK)).replaceAll(" "));
    }

    private void language(LanguageTag tag) throws XMLStreamException {
        xml.writeAttribute(XML, XML_NAMESPACE, "lang", tag.value());
    }

    private void open(String element) throws XMLStreamException {
        begin(element);
        depth++;
    }

    private void begin(String element) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
    }

    private void close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    /** Lines end with LF on every system. */
    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}

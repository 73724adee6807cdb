package org.pupitre.exchange.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.table.Xml;

/** The texts that the cells of a spreadsheet share. */
record SharedTexts(List<String> texts) {
    /** Reads them; none where the file has none. */
    static SharedTexts read(@Nullable InputStream in) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (in == null) {
            return new SharedTexts(texts);
        }
        XMLStreamReader xml = Xml.reader(in);
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int spoken = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    // How a text is read aloud, beside the text itself.
                    case "rPh" -> spoken++;
                    case "t" -> inText = true;
                    default -> inText = false;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> texts.add(text.toString());
                    case "rPh" -> spoken--;
                    default -> inText = false;
                }
            } else if (inText && spoken == 0 && Xml.atText(event)) {
                Xml.text(xml, text);
            }
        }
        return new SharedTexts(texts);
    }

    /** A text by its place; empty where there is none. */
    String text(int place) {
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }
}

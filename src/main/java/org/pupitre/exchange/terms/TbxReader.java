package org.pupitre.exchange.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.exchange.table.Xml;
import org.pupitre.journal.value.Progress;

/** Goes through a terminology file from its beginning to its end. */
final class TbxReader {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String TERM = "term";
    private static final String STATUS = "administrativeStatus";
    private static final String DEFINITION = "definition";
    private static final String DOMAIN = "subjectField";

    private final XMLStreamReader xml;
    private final Progress progress;
    private final List<Concept> concepts = new ArrayList<>();
    private @Nullable Concept concept;
    private @Nullable LanguageTag language;
    /** Of the definition that is being read: its own, or that of the part it is in. */
    private @Nullable LanguageTag defined;
    private String term = "";
    private String status = "";
    /** What the text that is being read is; empty for nothing of ours. */
    private String reading = "";
    private final StringBuilder text = new StringBuilder();

    TbxReader(String file, Progress progress) throws XMLStreamException {
        this.xml = Xml.reader(file);
        this.progress = progress;
    }

    List<Concept> read() throws XMLStreamException, Unfit {
        boolean known = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (!known && !name.equals("tbx") && !name.equals("martif") && !name.equals("TBX")) {
                    throw new Unfit("intake.noTbx", name);
                }
                known = true;
                begin(name);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (!reading.isEmpty() && Xml.atText(event)) {
                Xml.text(xml, text);
            }
        }
        return concepts;
    }

    private void begin(String name) throws Unfit {
        switch (name) {
            case "termEntry", "conceptEntry" -> entry();
            case "langSet", "langSec" -> {
                String written = xml.getAttributeValue(XML, "lang");
                language = CellWords.language(written == null ? "" : written).orElse(null);
                if (language == null && concept != null && written != null) {
                    concept.unknown.add(written);
                }
            }
            case "tig", "ntig", "termSec" -> {
                term = "";
                status = "";
            }
            case TERM -> read(TERM);
            case "termNote", "descrip" -> read(Xml.attribute(xml, "type"));
            case STATUS, DEFINITION, DOMAIN -> read(name);
            default -> {
                // A mark within a text, such as italics, leaves the text as it is.
            }
        }
    }

    private void entry() throws Unfit {
        if (concepts.size() >= RawTable.MOST_RECORDS) {
            throw new Unfit("intake.tooManyRows", RawTable.MOST_RECORDS);
        }
        Concept begun = new Concept();
        String id = xml.getAttributeValue(null, "id");
        String other = id == null ? xml.getAttributeValue(XML, "id") : id;
        // Our own files have an underscore before ids that XML does not take.
        begun.id = other == null ? "" : other.startsWith("_") ? other.substring(1) : other;
        concepts.add(begun);
        concept = begun;
        progress.at(concepts.size(), RawTable.MOST_RECORDS);
    }

    private void read(String what) {
        boolean ours = what.equals(TERM) || what.equals(STATUS) || what.equals(DEFINITION) || what.equals(DOMAIN);
        reading = ours ? what : "";
        String named = xml.getAttributeValue(XML, "lang");
        defined = named == null ? language : CellWords.language(named).orElse(null);
        text.setLength(0);
    }

    private void end(String name) {
        switch (name) {
            case TERM, "termNote", "descrip", STATUS, DEFINITION, DOMAIN -> {
                take(text.toString().replaceAll("\\s+", " ").strip());
                reading = "";
            }
            case "tig", "ntig", "termSec" -> {
                if (concept != null && language != null && !term.isEmpty()) {
                    concept.add(language, term, status.toLowerCase(Locale.ROOT));
                }
                term = "";
            }
            case "langSet", "langSec" -> language = null;
            case "termEntry", "conceptEntry" -> concept = null;
            default -> {
                // Nothing of ours ends.
            }
        }
    }

    private void take(String value) {
        Concept now = concept;
        if (now == null || reading.isEmpty()) {
            return;
        }
        switch (reading) {
            case TERM -> term = value;
            case STATUS -> status = value;
            case DOMAIN -> now.domain = value;
            default -> {
                if (defined != null) {
                    now.definitions.putIfAbsent(defined, value);
                }
            }
        }
    }
}

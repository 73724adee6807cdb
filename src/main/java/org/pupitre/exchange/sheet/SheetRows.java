package org.pupitre.exchange.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.exchange.table.Xml;
import org.pupitre.journal.value.Progress;

/** Reads the rows of a sheet. A row is numbered as the spreadsheet shows it. */
final class SheetRows {
    private static final int MOST_COLUMNS = 1_000;
    private static final int LETTERS = 26;

    private final SharedTexts texts;
    private final CellFormats formats;
    private final List<RawRow> rows = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private int hiddenRows;
    private long cellsRead;

    private int record;
    private List<String> cells = new ArrayList<>();
    private @Nullable Said fault;

    private int column = -1;
    private String type = "";
    private int style;
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;

    SheetRows(SharedTexts texts, CellFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<RawRow> rows() {
        return rows;
    }

    int hiddenRows() {
        return hiddenRows;
    }

    int hiddenColumns() {
        return hiddenColumns.size();
    }

    /**
     * Reads the sheet to its end.
     *
     * @throws Unfit if it has more than can be read
     */
    void read(InputStream in, Progress progress) throws XMLStreamException, Unfit {
        XMLStreamReader xml = Xml.reader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName(), progress);
            } else if (inValue && Xml.atText(event)) {
                Xml.text(xml, value);
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "col" -> {
                if (Xml.truth(xml, "hidden")) {
                    int last = Math.min(Xml.number(xml, "max", 0), MOST_COLUMNS);
                    for (int i = Xml.number(xml, "min", 1); i <= last; i++) {
                        hiddenColumns.add(i);
                    }
                }
            }
            case "row" -> {
                record = Xml.number(xml, "r", record + 1);
                hiddenRows += Xml.truth(xml, "hidden") ? 1 : 0;
                cells = new ArrayList<>();
                fault = null;
                column = -1;
            }
            case "c" -> {
                column = column(Xml.attribute(xml, "r"), column + 1);
                type = Xml.attribute(xml, "t");
                style = Xml.number(xml, "s", 0);
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> inValue = false;
        }
    }

    private void end(String name, Progress progress) throws Unfit {
        switch (name) {
            case "c" -> {
                inValue = false;
                put(text());
            }
            case "row" -> {
                cellsRead += cells.size();
                if (rows.size() >= RawTable.MOST_RECORDS) {
                    throw new Unfit("intake.tooManyRows", RawTable.MOST_RECORDS);
                }
                if (cellsRead > RawTable.MOST_CELLS) {
                    throw new Unfit("intake.tooManyCells", RawTable.MOST_CELLS);
                }
                rows.add(new RawRow(record, cells, fault));
                progress.at(rows.size(), RawTable.MOST_RECORDS);
            }
            default -> inValue = false;
        }
    }

    private String text() {
        String stored = value.toString();
        if (stored.length() > RawTable.LONGEST_CELL) {
            fault = Said.of("intake.longCell", column + 1, RawTable.LONGEST_CELL);
            return "";
        }
        return switch (type) {
            case "s" -> texts.text(place(stored));
            case "str", "inlineStr", "d" -> stored;
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> {
                fault = Said.of("intake.errorCell", letters(column) + record, stored);
                yield stored;
            }
            default -> stored.isEmpty() ? "" : formats.shown(stored, style);
        };
    }

    private static int place(String stored) {
        try {
            return Integer.parseInt(stored.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            fault = Said.of("intake.farCell", letters(column) + record, letters(MOST_COLUMNS - 1));
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text.replace("\r\n", "\n").replace("_x000D_\n", "\n").replace('\r', '\n'));
    }

    /** The column of a name such as {@code C7}, from 0; the other where it is none. */
    static int column(String name, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < name.length() && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z') {
            column = column * LETTERS + name.charAt(letters) - 'A' + 1;
            letters++;
        }
        return letters == 0 || letters > 3 ? otherwise : column - 1;
    }

    /** The letters of a column, from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int i = column; i >= 0; i = i / LETTERS - 1) {
            letters.append((char) ('A' + i % LETTERS));
        }
        return letters.reverse().toString();
    }
}

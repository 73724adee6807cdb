package org.pupitre.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.exchange.table.Xml;
import org.pupitre.journal.value.Progress;

/**
 * Reads the first sheet of a spreadsheet. A formula counts as the value that is stored with it; of merged cells the first holds the
 * value; hidden rows and columns are read and counted; a row with an error in a cell is rejected.
 */
public final class SheetTable {
    /** Largest file, in bytes. */
    public static final int MOST_BYTES = 20_000_000;

    static {
        // What it becomes is counted before, so a table that says one thing many times is as good as any.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private SheetTable() {}

    /** Whether a file begins as packed ones do. */
    public static boolean looksLikeOne(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /**
     * Reads a file.
     *
     * @throws Unfit if it is no spreadsheet, damaged, or larger than can be read
     */
    public static RawTable read(byte[] file, Progress progress) throws Unfit {
        Unzipped.check(file);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            return read(new XSSFReader(opened), progress);
        } catch (IOException | OpenXML4JException | XMLStreamException e) {
            throw new Unfit("intake.brokenSheet");
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // The library that opens it has several of its own for damaged files.
            throw new Unfit("intake.brokenSheet");
        }
    }

    private static RawTable read(XSSFReader workbook, Progress progress)
            throws IOException, OpenXML4JException, XMLStreamException, Unfit {
        SharedTexts texts;
        CellFormats formats;
        try (InputStream shared = workbook.getSharedStringsData();
                InputStream styles = workbook.getStylesData();
                InputStream book = workbook.getWorkbookData()) {
            texts = SharedTexts.read(shared);
            formats = CellFormats.read(styles, since1904(book));
        }
        var sheets = workbook.getSheetsData();
        if (!sheets.hasNext()) {
            throw new Unfit("intake.brokenSheet");
        }
        SheetRows rows = new SheetRows(texts, formats);
        try (InputStream first = sheets.next()) {
            rows.read(first, progress);
        }
        List<Said> remarks = new ArrayList<>();
        if (sheets.hasNext()) {
            remarks.add(Said.of("intake.firstSheet"));
        }
        return new RawTable(rows.rows(), new Facts("", null, 0, rows.hiddenRows(), rows.hiddenColumns(), remarks));
    }

    private static boolean since1904(InputStream book) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(book);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
                return Xml.truth(xml, "date1904");
            }
        }
        return false;
    }
}

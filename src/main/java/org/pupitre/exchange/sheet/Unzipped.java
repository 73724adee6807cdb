package org.pupitre.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.pupitre.exchange.table.Unfit;

/**
 * Counts what a packed file becomes when it is unpacked, before anything is made of it; sizes that the file declares are not
 * believed.
 */
final class Unzipped {
    /** Largest size when unpacked, in bytes. */
    static final int MOST_BYTES = 100_000_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String OTHER_OFFICE = "content.xml";
    private static final int BUFFER = 1 << 16;

    private Unzipped() {}

    /**
     * Looks at a file.
     *
     * @throws Unfit if it is too large, damaged, or no spreadsheet
     */
    static void check(byte[] file) throws Unfit {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        int entries = 0;
        boolean workbook = false;
        boolean other = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                workbook |= entry.getName().equalsIgnoreCase(WORKBOOK);
                other |= entry.getName().equals(OTHER_OFFICE);
                bytes += size(zip, buffer, MOST_BYTES - bytes);
                if (bytes > MOST_BYTES || entries > MOST_ENTRIES) {
                    throw new Unfit("intake.unzipsTooBig", MOST_BYTES / 1_000_000);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unfit("intake.brokenSheet");
        }
        if (!workbook) {
            throw new Unfit(other ? "intake.otherSheet" : entries == 0 ? "intake.brokenSheet" : "intake.noText");
        }
    }

    private static long size(InputStream in, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}

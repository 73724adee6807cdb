package org.pupitre.cli.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.table.Said;
import org.pupitre.text.Messages;

/**
 * A preview for other programs.
 *
 * @param columns what each column is, null for one that is left out
 * @param header  the number of the record with the headers, 0 for none
 * @param counts  how many rows there are of each state
 * @param taken   whether it was imported
 */
record PreviewAnswer(
        @Nullable String file,
        String kind,
        String encoding,
        @Nullable String separator,
        int header,
        Map<String, String> columns,
        List<String> unknownColumns,
        int nuls,
        int hiddenRows,
        int hiddenColumns,
        Map<String, Integer> counts,
        List<String> remarks,
        List<Row> rows,
        boolean taken) {
    /** @param record its number in the file; 0 of what is not in it */
    record Row(
            int record,
            String state,
            String what,
            @Nullable String language,
            List<String> why,
            List<String> differs,
            boolean ticked) {}

    static PreviewAnswer of(Preview preview, boolean taken, Messages messages) {
        Map<String, String> columns = new TreeMap<>();
        for (int i = 0; i < preview.header().texts().size(); i++) {
            Heading heading = preview.header().headings().get(i);
            if (heading != null) {
                columns.put(preview.header().texts().get(i), heading.remembered());
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        preview.counts().forEach((state, count) -> counts.put(state.name(), count));
        Character separator = preview.facts().separator();
        return new PreviewAnswer(preview.file(), preview.kind().name(), preview.facts().encoding(),
                separator == null ? null : separator.toString(), preview.header().record(), columns,
                preview.header().unknown(), preview.facts().nuls(), preview.facts().hiddenRows(),
                preview.facts().hiddenColumns(), counts, said(preview.remarks(), messages),
                preview.rows().stream().map(row -> row(row, messages)).toList(), taken);
    }

    private static Row row(PreviewRow row, Messages messages) {
        return new Row(row.record(), row.state().name(), row.what(),
                row.language() == null ? null : row.language().value(), said(row.why(), messages),
                row.differs().stream().map(difference -> difference.text(messages)).toList(), row.ticked());
    }

    private static List<String> said(List<Said> all, Messages messages) {
        return all.stream().map(said -> said.text(messages)).toList();
    }
}

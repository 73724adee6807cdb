package org.pupitre.exchange.intake;

import java.util.List;

import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.RawRow;
import org.pupitre.exchange.table.Said;

/** What came of reading a file. */
public sealed interface IntakeReading {
    /**
     * It was read; its rows can be looked at and chosen.
     *
     * @param first the first records, to see what is in the columns
     */
    record Ready(Preview preview, List<RawRow> first) implements IntakeReading {
        public Ready {
            first = List.copyOf(first);
        }
    }

    /** It cannot be read. */
    record Refused(Said why) implements IntakeReading {}

    /**
     * A column that is needed was not found; a person says which it is.
     *
     * @param why   which one is needed
     * @param first the first records, to see what is in the columns
     */
    record Unmapped(Said why, Header header, List<RawRow> first, Facts facts) implements IntakeReading {
        public Unmapped {
            first = List.copyOf(first);
        }
    }
}

package org.pupitre.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pupitre.domain.SessionState;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.Messages;

/** Reads files for the tests of import. */
final class Intakes {
    static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private Intakes() {}

    static IntakeReading read(String text, OwnTable table, SessionState state, ReadChoices choices) {
        return read(text.getBytes(StandardCharsets.UTF_8), table, state, choices);
    }

    static IntakeReading read(byte[] file, OwnTable table, SessionState state, ReadChoices choices) {
        return FileIntake.read("file", file, table, Known.of(state), choices, Progress.NONE);
    }

    static Preview preview(byte[] file, OwnTable table, SessionState state) {
        IntakeReading reading = read(file, table, state, ReadChoices.NONE);
        assertThat(reading).as(() -> reading instanceof IntakeReading.Refused no ? no.why().text(ENGLISH) : "read")
                .isInstanceOf(IntakeReading.Ready.class);
        return ((IntakeReading.Ready) reading).preview();
    }

    static Preview preview(String text, OwnTable table, SessionState state) {
        return preview(text.getBytes(StandardCharsets.UTF_8), table, state);
    }

    static String refusal(byte[] file, OwnTable table, SessionState state) {
        IntakeReading reading = read(file, table, state, ReadChoices.NONE);
        assertThat(reading).isInstanceOf(IntakeReading.Refused.class);
        return ((IntakeReading.Refused) reading).why().text(ENGLISH);
    }

    static List<RowState> states(Preview preview) {
        return preview.rows().stream().map(PreviewRow::state).toList();
    }

    /** All that is said of a row. */
    static String why(PreviewRow row) {
        return String.join(" ", row.why().stream().map(said -> said.text(ENGLISH)).toList());
    }

    static List<String> differs(PreviewRow row) {
        return row.differs().stream().map(difference -> difference.text(ENGLISH)).toList();
    }
}

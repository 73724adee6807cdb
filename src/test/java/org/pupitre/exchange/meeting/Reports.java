package org.pupitre.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pupitre.domain.SessionState;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.Messages;

/** Reads files of the meeting tool beside a session; the files are invented, in the shapes that meeting tools write. */
public final class Reports {
    public static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    /** A report of three questions. */
    public static final String QUESTIONS = """
            Q&A Report,
            Report Generated:,"May 24, 2022 08:26 PM"
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Question
            Seminar,000 0000 0000,"May 24, 2022 06:00 PM",120,3
            Question Details,
            #,Question,Asker Name,Asker Email,Answer(s),Question Time,Answered Time,Answer Name,Answer Email
            1,"Quels délais, svp ?",Awa Exemple,awa@example.org,live answered,05/24/2022 06:40:10 PM,05/24/2022 06:55:00 PM,Ben,ben@example.org
            2,"Will slides be shared; and when?",Anonymous Attendee,,"Yes, tomorrow; see the site",05/24/2022 06:41:00 PM,05/24/2022 06:44:00 PM,Cleo,c@example.org
            3,"A question
            on two lines",Jean (Jean D),jean@example.org,,05/24/2022 06:59:00 PM,,,
            """;

    private Reports() {}

    public static IntakeReading read(String text, OwnTable table, SessionState state, ReadChoices choices) {
        return MeetingFile.read("file", text.getBytes(StandardCharsets.UTF_8), table, Known.of(state), choices,
                Progress.NONE);
    }

    public static Preview preview(String text, OwnTable table, SessionState state, ReadChoices choices) {
        IntakeReading reading = read(text, table, state, choices);
        assertThat(reading).as(() -> said(reading)).isInstanceOf(IntakeReading.Ready.class);
        return ((IntakeReading.Ready) reading).preview();
    }

    public static Preview preview(String text, OwnTable table, SessionState state) {
        return preview(text, table, state, ReadChoices.NONE);
    }

    /** Why a file cannot be read; empty where it can. */
    public static String said(IntakeReading reading) {
        return switch (reading) {
            case IntakeReading.Refused refused -> refused.why().text(ENGLISH);
            case IntakeReading.Unmapped unmapped -> unmapped.why().text(ENGLISH);
            case IntakeReading.Ready _ -> "";
        };
    }

    public static List<RowState> states(Preview preview) {
        return preview.rows().stream().map(PreviewRow::state).toList();
    }

    public static String why(PreviewRow row) {
        return String.join("; ", row.why().stream().map(said -> said.text(ENGLISH)).toList());
    }

    public static List<String> remarks(Preview preview) {
        return preview.remarks().stream().map(said -> said.text(ENGLISH)).toList();
    }
}

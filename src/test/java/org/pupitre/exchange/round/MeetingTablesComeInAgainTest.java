package org.pupitre.exchange.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Attended;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.outlook.gate.Attribution;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.meeting.MeetingFile;
import org.pupitre.exchange.meeting.Reports;
import org.pupitre.exchange.out.Format;
import org.pupitre.exchange.out.Kind;
import org.pupitre.exchange.out.Writers;
import org.pupitre.exchange.table.MeetingChoices;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.export.GateMessages;
import org.pupitre.text.Messages;

/** Questions and attendance go out as tables and come in again without loss, and no address is ever in them. */
class MeetingTablesComeInAgainTest {
    private static final String ATTENDANCE = """
            Name,User Email,Join Time,Leave Time,In Waiting Room,Country/Region Name
            Kim Lee,kim@example.org,2022-05-24 18:00:00,2022-05-24 18:10:30,No,"Hong Kong, China"
            Kim Lee,other@example.org,2022-05-24 18:02:00,2022-05-24 18:10:00,Yes,
            =Awa,awa@example.org,2022-05-24 18:05:00,2022-05-24 18:40:00,No,
            Absent,absent@example.org,,,,
            """;
    private final Play play = session();

    /** A form in which a table goes out. */
    record Form(Kind kind, Format format, Locale language, char separator, ReleasePurpose purpose) {}

    static Stream<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (Kind kind : List.of(Kind.QUESTIONS, Kind.ATTENDANCE)) {
            for (Format format : kind.formats()) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                    for (char separator : format == Format.CSV ? new char[]{',', ';', '\t'} : new char[]{','}) {
                        forms.add(new Form(kind, format, language, separator, ReleasePurpose.WORKING));
                    }
                }
            }
        }
        return forms.stream();
    }

    private static Play session() {
        Play play = Play.session(Play.S1);
        take(play, Reports.QUESTIONS, OwnTable.QUESTIONS);
        take(play, ATTENDANCE, OwnTable.ATTENDANCE);
        play.does(new AddQuestion("=typed, by hand; \"why\"?\nsecond line", LanguageTag.EN, Play.ANA),
                new WriteRendition(new QuestionId("q4"), LanguageTag.FR, "- à la main ?", RenditionState.CHECKED),
                new DismissQuestion(new QuestionId("q3"), DismissReason.OFF_TOPIC));
        return play;
    }

    private static void take(Play play, String text, OwnTable table) {
        ReadChoices emails = ReadChoices.NONE.withMeeting(MeetingChoices.NONE.withEmails(true));
        Preview preview = Reports.preview(text, table, play.state(), emails);
        Set<Integer> all = new java.util.HashSet<>();
        for (int i = 0; i < preview.rows().size(); i++) {
            all.add(i);
        }
        play.does(preview.command(all));
    }

    private byte[] written(Play of, Form form) {
        Release release = Release.of(of.state(), form.purpose(), new LanguageTag(form.language().getLanguage()),
                Day.at("21:00"), Attribution.USUAL, new GateMessages());
        return new Writers(Messages.of(form.language()), form.separator(), 0, Day.at("21:00"))
                .write(List.of(release.copy()), form.kind(), form.format());
    }

    private static Preview read(byte[] file, Form form, Play into) {
        IntakeReading reading = MeetingFile.read("file", file, OwnTable.valueOf(form.kind().name()),
                Known.of(into.state()), ReadChoices.NONE, Progress.NONE);
        assertThat(reading).as(() -> Reports.said(reading)).isInstanceOf(IntakeReading.Ready.class);
        return ((IntakeReading.Ready) reading).preview();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whereItIsFromItChangesNothing(Form form) {
        assertThat(read(written(play, form), form, play).counts()).containsOnlyKeys(RowState.UNCHANGED);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void inANewSessionItIsWholeAndComesOnce(Form form) {
        Play fresh = Play.session(Play.S1);
        Preview preview = read(written(play, form), form, fresh);
        assertThat(preview.counts()).containsOnlyKeys(RowState.NEW);
        fresh.does(preview.command(Set.of(0, 1, 2, 3)));

        if (form.kind() == Kind.QUESTIONS) {
            assertThat(fresh.state().board().questions()).extracting(Question::text)
                    .containsExactlyElementsOf(play.state().board().questions().stream().map(Question::text).toList());
            assertThat(fresh.state().board().questions()).extracting(Question::askedAt)
                    .containsExactlyElementsOf(
                            play.state().board().questions().stream().map(Question::askedAt).toList());
            assertThat(fresh.state().board().questions()).extracting(Question::language)
                    .containsExactlyElementsOf(
                            play.state().board().questions().stream().map(Question::language).toList());
        } else {
            assertThat(stays(fresh)).isEqualTo(stays(play));
        }
        assertThat(read(written(play, form), form, fresh).counts()).containsOnlyKeys(RowState.UNCHANGED);
    }

    private static Map<String, List<Attended>> stays(Play of) {
        return of.state().people().all().stream().filter(person -> !person.meeting().attended().isEmpty())
                .collect(java.util.stream.Collectors.groupingBy(Person::name, java.util.stream.Collectors.flatMapping(
                        person -> person.meeting().attended().stream(), java.util.stream.Collectors.toList())));
    }

    @Test
    void noTableHoldsAnAddress() {
        for (Kind kind : List.of(Kind.QUESTIONS, Kind.QUEUE, Kind.ATTENDANCE, Kind.PEOPLE)) {
            for (ReleasePurpose purpose : List.of(ReleasePurpose.RECORD, ReleasePurpose.WORKING)) {
                for (Format format : List.of(Format.CSV, Format.JSON)) {
                    byte[] file = written(play, new Form(kind, format, Locale.ENGLISH, ',', purpose));
                    assertThat(new String(file, StandardCharsets.UTF_8)).as("%s %s", kind, purpose)
                            .doesNotContain("@example.org");
                }
            }
        }
    }

    @Test
    void theQueueGoesOutWithWhoWaitsAndWhoSpoke() {
        play.does(new AddToQueue(Play.ANA, null, null, null, LanguageTag.FR, null, null));
        String file = new String(written(play, new Form(Kind.QUEUE, Format.CSV, Locale.ENGLISH, ',',
                ReleasePurpose.RECORD)), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains("1,ana,").contains("speech,fr,waits,");
    }
}

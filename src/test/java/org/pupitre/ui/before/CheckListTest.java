package org.pupitre.ui.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpretationCommand.ChangeBooth;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.MeetingCommand.CompareClocks;
import org.pupitre.domain.act.MeetingCommand.PauseRecording;
import org.pupitre.domain.act.MeetingCommand.StartRecording;
import org.pupitre.domain.act.NoteCommand.GiveNotes;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.ReadinessCommand.CheckSound;
import org.pupitre.domain.act.ReadinessCommand.ReceiveText;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.before.Check.Sign;
import org.pupitre.ui.before.Check.Subject;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.StagedSession;

/** What a session lacks before it begins, line by line. */
class CheckListTest {
    private static final Safety SAFE = new Safety(null, 0, true, StagedSession.at("12:18"));

    private final StagedSession session = StagedSession.planned();

    private static BeforeModel model(StagedSession session, Safety safety, Locale locale) {
        BeforeModel model = new BeforeModel(new Words(locale), () -> safety, () -> null);
        model.show(session.state(), session.now());
        return model;
    }

    private CheckRow line(Subject subject, Safety safety) {
        return model(session, safety, Locale.ENGLISH).rows().stream().filter(row -> row.subject() == subject)
                .findFirst().orElseThrow();
    }

    private CheckRow line(Subject subject) {
        return line(subject, SAFE);
    }

    @Test
    void whatIsMissingComesFirstInOneOrderAndIsCounted() {
        BeforeModel model = model(session, SAFE, Locale.ENGLISH);
        assertThat(model.rows()).extracting(CheckRow::subject).containsExactly(Subject.PEOPLE, Subject.TEXTS,
                Subject.SOUND, Subject.INTERPRETERS, Subject.RAPPORTEUR, Subject.CLOCK, Subject.RECORDING,
                Subject.AGENDA, Subject.SAFETY);
        assertThat(model.missingProperty().get()).isEqualTo(7);
    }

    @Test
    void anAgendaWithItsTitlesEndsAtTheStop() {
        CheckRow agenda = line(Subject.AGENDA);
        assertThat(agenda.known()).isEqualTo("7 titles in both languages, ends at the stop");
        assertThat(agenda.sign()).isEqualTo(Sign.DONE);
        assertThat(agenda.mend()).isNull();
        assertThat(model(session, SAFE, Locale.FRENCH).rows().stream().map(CheckRow::known))
                .contains("7 titres dans les deux langues, finit à la fin impérative");
    }

    @Test
    void peopleHaveALanguageAndAPronunciation() {
        CheckRow people = line(Subject.PEOPLE);
        assertThat(people.known()).as("interpreters are not among them").isEqualTo(
                "3 of 4 names without pronunciation");
        assertThat(people.sign()).isEqualTo(Sign.PARTLY);
        assertThat(people.mend()).isEqualTo(new PersonId("clara"));
        session.did("12:25", AddToQueue.unknown(PersonDetails.named("Zoé Sans")));
        assertThat(line(Subject.PEOPLE).known())
                .isEqualTo("1 of 5 without a language, 4 of 5 names without pronunciation");
        for (String id : List.of("clara", "jean", "ines")) {
            session.did("12:26", said(id));
        }
        assertThat(line(Subject.PEOPLE).known()).contains("1 of 5 names without");
    }

    private static CorrectPerson said(String id) {
        return new CorrectPerson(new PersonId(id), new PersonDetails("Name " + id, "NAME", null, null, LanguageTag.EN));
    }

    @Test
    void allPeopleKnownIsDone() {
        for (String id : List.of("clara", "jean", "ines")) {
            session.did("12:26", said(id));
        }
        assertThat(line(Subject.PEOPLE).sign()).isEqualTo(Sign.DONE);
        assertThat(line(Subject.PEOPLE).known()).isEqualTo("language and pronunciation known of 4 people");
    }

    @Test
    void aBoothIsReadyOnceItSaysSo() {
        assertThat(line(Subject.INTERPRETERS).known()).isEqualTo("2 interpreters, booth not ready yet");
        assertThat(line(Subject.INTERPRETERS).sign()).isEqualTo(Sign.PARTLY);
        session.did("12:40", new RaiseSignal(new BoothId("a"), SignalKind.READY));
        assertThat(line(Subject.INTERPRETERS).known()).isEqualTo("2 interpreters, booth ready");
        assertThat(line(Subject.INTERPRETERS).sign()).isEqualTo(Sign.DONE);
    }

    @Test
    void onlyChosenQuestionsNeedACheckedWording() {
        assertThat(model(session, SAFE, Locale.ENGLISH).rows()).noneMatch(row -> row.subject() == Subject.WORDINGS);
        QuestionId third = new QuestionId("q3");
        session.did("12:30", new ShortlistQuestion(new QuestionId("q1")), new ShortlistQuestion(third));
        assertThat(line(Subject.WORDINGS).known()).isEqualTo("1 of 2 questions have no checked wording");
        assertThat(line(Subject.WORDINGS).mend()).isEqualTo(third);
        session.did("12:31",
                new WriteRendition(third, LanguageTag.FR, "Qu’a changé le pilote ?", RenditionState.DRAFT));
        assertThat(line(Subject.WORDINGS).sign()).as("a draft is not checked").isEqualTo(Sign.PARTLY);
        session.did("12:32",
                new WriteRendition(third, LanguageTag.FR, "Qu’a changé le pilote ?", RenditionState.CHECKED));
        assertThat(line(Subject.WORDINGS).known()).isEqualTo("2 questions have a checked wording");
        assertThat(line(Subject.WORDINGS).sign()).isEqualTo(Sign.DONE);
    }

    @Test
    void safetyIsWhatTheStatusLineKnows() {
        assertThat(line(Subject.SAFETY).known()).isEqualTo("saved, backed up 12:18");
        assertThat(line(Subject.SAFETY, new Safety(null, 0, true, null)).known()).isEqualTo("saved, no backup yet");
        assertThat(line(Subject.SAFETY, new Safety(null, 0, true, null)).sign()).isEqualTo(Sign.PARTLY);
        assertThat(line(Subject.SAFETY, new Safety(null, 0, false, null)).known()).isEqualTo("saved");
        CheckRow full = line(Subject.SAFETY, new Safety("FULL", 0, true, Instant.EPOCH));
        assertThat(full.known()).startsWith("not saved: the disk is full, backed up Thu 1 Jan");
        assertThat(full.sign()).isEqualTo(Sign.MISSING);
        assertThat(line(Subject.SAFETY, new Safety("FULL", 2, true, StagedSession.at("12:18"))).known())
                .startsWith("2 entries on another disk");
    }

    @Test
    void itIsDueUntilTheFirstItemThatIsNoSoundCheckAndWhileTheFloorIsFree() {
        assertThat(CheckList.due(StagedSession.unplanned().state())).as("no plan").isFalse();
        assertThat(CheckList.due(session.state())).isTrue();
        session.did("12:30", new NextItem());
        assertThat(CheckList.due(session.state())).as("sound check").isTrue();
        session.did("12:31", AddToQueue.known(new PersonId("awa")), new Advance());
        assertThat(CheckList.due(session.state())).as("someone tries the microphone").isFalse();
        session.did("12:32", new EndTurn());
        assertThat(CheckList.due(session.state())).isTrue();
        session.did("13:00", new NextItem());
        assertThat(CheckList.due(session.state())).isFalse();
        session.did("13:00", new Undo());
        assertThat(CheckList.due(session.state())).isTrue();
        session.did("13:01", new NextItem()).did("14:00", new FinishSession());
        assertThat(CheckList.due(session.state())).isFalse();
    }

    @Test
    void noLineIsDrawnAgainAtATick() {
        BeforeModel model = model(session, SAFE, Locale.ENGLISH);
        CheckRow first = model.rows().getFirst();
        model.show(session.state(), session.now().plusSeconds(60));
        assertThat(model.rows().getFirst()).isSameAs(first);
        assertThat(model.missingProperty().get()).isEqualTo(7);
    }

    @Test
    void textsAndSoundAreCountedAndLeadToTheFirstWhoLacksThem() {
        assertThat(line(Subject.TEXTS).known()).isEqualTo("4 of 4 not received");
        assertThat(line(Subject.TEXTS).sign()).isEqualTo(Sign.MISSING);
        assertThat(line(Subject.SOUND).known()).isEqualTo("4 of 4 not checked");
        PersonId awa = new PersonId("awa");
        PersonId ines = new PersonId("ines");
        session.did("12:30", new ReceiveText(awa, true), new CheckSound(awa, Sound.GOOD),
                new CheckSound(ines, Sound.NOT_HERE), new CheckSound(new PersonId("jean"), Sound.POOR));
        assertThat(line(Subject.TEXTS).known()).isEqualTo("3 of 4 not received");
        assertThat(line(Subject.TEXTS).mend()).isEqualTo(new PersonId("clara"));
        assertThat(line(Subject.SOUND).known()).isEqualTo("1 not here, 1 with poor sound, 1 of 4 not checked");
        assertThat(line(Subject.SOUND).mend()).as("who is not here comes first").isEqualTo(ines);
        for (String id : List.of("clara", "ines", "jean")) {
            session.did("12:31", new ReceiveText(new PersonId(id), true),
                    new CheckSound(new PersonId(id), Sound.GOOD));
        }
        assertThat(line(Subject.TEXTS).known()).isEqualTo("all 4 texts are here");
        assertThat(line(Subject.SOUND).sign()).isEqualTo(Sign.DONE);
    }

    @Test
    void theRapporteurHasAFileOnceItWasGivenAndUndoDoesNotTakeItBack() {
        assertThat(line(Subject.RAPPORTEUR).known()).isEqualTo("has no file yet");
        assertThat(line(Subject.RAPPORTEUR).leads()).isTrue();
        session.did("12:30", new ReceiveText(new PersonId("awa"), true)).did("12:31", new GiveNotes())
                .did("12:32", new Undo());
        assertThat(line(Subject.RAPPORTEUR).known()).isEqualTo("has a file, given 12:31");
        assertThat(line(Subject.RAPPORTEUR).sign()).isEqualTo(Sign.DONE);
    }

    @Test
    void theRecordingIsToBeOnAndLeadsToTheMeeting() {
        assertThat(line(Subject.RECORDING).known()).isEqualTo("not on yet");
        assertThat(line(Subject.RECORDING).leads()).isTrue();
        session.did("12:30", new StartRecording());
        assertThat(line(Subject.RECORDING).sign()).isEqualTo(Sign.DONE);
        session.did("12:31", new PauseRecording());
        assertThat(line(Subject.RECORDING).sign()).isEqualTo(Sign.PARTLY);
    }

    private static Safety on(Computer computer) {
        return new Safety(null, 0, true, StagedSession.at("12:18"), computer);
    }

    @Test
    void batteryDiskAndSecondPlaceAreToldWhereTheyAreKnown() {
        assertThat(model(session, SAFE, Locale.ENGLISH).rows()).noneMatch(row -> row.subject() == Subject.COMPUTER);
        assertThat(line(Subject.COMPUTER, on(new Computer(null, null, true))).sign()).isEqualTo(Sign.DONE);
        CheckRow poor = line(Subject.COMPUTER, on(new Computer(64, 420L, true)));
        assertThat(poor.known()).isEqualTo(
                "on its battery, 64% left: plug it in, only 420\u00a0MB left on the disk: make room");
        assertThat(poor.sign()).isEqualTo(Sign.PARTLY);
        CheckRow place = line(Subject.SAFETY, on(new Computer(null, null, false)));
        assertThat(place.known()).isEqualTo("no second place for backups, saved, backed up 12:18");
        assertThat(place.sign()).isEqualTo(Sign.PARTLY);
        assertThat(line(Subject.SAFETY, on(new Computer(null, null, true))).sign()).isEqualTo(Sign.DONE);
    }

    @Test
    void aLanguageWithoutInterpreterIsNamed() {
        BoothPlan french = new BoothPlan(new BoothId("a"), "A", List.of(new Direction(LanguageTag.EN, LanguageTag.FR)));
        session.did("12:30", new ChangeBooth(french));
        assertThat(line(Subject.INTERPRETERS).known()).isEqualTo("no interpreter into English");
        assertThat(model(session, SAFE, Locale.FRENCH).rows().stream().map(CheckRow::known))
                .contains("pas d’interprète en anglais");
    }

    @Test
    void atTheDeskTheListIsThereAlsoWhileTheSessionRuns() {
        session.did("12:30", new NextItem()).did("13:00", new NextItem());
        BeforeModel desk = BeforeModel.atDesk(new Words(Locale.ENGLISH), () -> SAFE, () -> null);
        desk.show(session.state(), session.now());
        assertThat(desk.dueProperty().get()).isTrue();
        assertThat(desk.rows()).isNotEmpty();
        assertThat(model(session, SAFE, Locale.ENGLISH).rows()).isEmpty();
    }

    @Test
    void theClockOfTheMeetingIsToBeComparedOnce_andAgainOnceThisOneJumps() {
        assertThat(line(Subject.CLOCK).known()).isEqualTo("not compared with the meeting’s");
        assertThat(line(Subject.CLOCK).sign()).isEqualTo(Sign.MISSING);
        assertThat(line(Subject.CLOCK).leads()).isTrue();
        session.did("12:25", new CompareClocks(StagedSession.at("12:25:40")));
        assertThat(line(Subject.CLOCK).known()).isEqualTo("the meeting is 40\u00a0s ahead");
        assertThat(line(Subject.CLOCK).sign()).isEqualTo(Sign.DONE);
        session.did("12:26", new CompareClocks(StagedSession.at("12:25:57")));
        assertThat(line(Subject.CLOCK).known()).isEqualTo("the meeting is 3\u00a0s behind");
        session.did("12:27", new CompareClocks(StagedSession.at("12:27")));
        assertThat(line(Subject.CLOCK).known()).isEqualTo("the meeting shows the same time");
        Gap jump = new Gap(StagedSession.at("12:28"), StagedSession.at("12:29"));
        session.setNow("12:29:01");
        BeforeModel model = new BeforeModel(new Words(Locale.FRENCH), () -> SAFE, () -> jump);
        model.show(session.state(), session.now());
        assertThat(model.rows()).filteredOn(row -> row.subject() == Subject.CLOCK).extracting(CheckRow::known)
                .containsExactly("à comparer de nouveau\u00a0: l’horloge de l’ordinateur a sauté");
        session.did("12:29:05", new CountGap(jump.from(), jump.until()));
        assertThat(line(Subject.CLOCK).known()).isEqualTo("to compare again: this computer’s clock jumped");
        assertThat(line(Subject.CLOCK).sign()).isEqualTo(Sign.PARTLY);
        session.did("12:30", new CompareClocks(StagedSession.at("12:30:01")));
        assertThat(line(Subject.CLOCK).known()).isEqualTo("the meeting is 1\u00a0s ahead");
    }
}

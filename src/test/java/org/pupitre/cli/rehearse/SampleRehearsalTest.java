package org.pupitre.cli.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.HandleSignal;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Rehearsal;
import org.pupitre.live.Rehearsal.Cue;
import org.pupitre.live.Rehearsal.Played;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.Pace;
import org.pupitre.task.sample.SampleSession;

class SampleRehearsalTest {
    private static final Instant END = Instant.parse("2022-05-24T13:02:00Z");

    @TempDir private Path folder;
    private final List<Cue> script = Script.sample();
    private LibraryDesk desk;
    private SessionLoop loop;
    private List<Played> played;

    @BeforeEach
    void play() throws InterruptedException {
        Pace pace = Pace.jumping(script.getFirst().at());
        desk = LibraryDesk.open(folder.resolve("rehearsal.pupitre"), "test", pace, System::nanoTime);
        SessionId id = SampleSession.sampleTheDayBefore(desk);
        loop = desk.open(id, pace);
        played = new Rehearsal(loop, script, "test").play(pace, p -> {
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void goesAsTheScriptExpectsAndEqualsItsJournal() {
        assertThat(played).isNotEmpty().allMatch(Played::asExpected);
        assertThat(played.stream().filter(p -> p.cue().refused())).hasSize(2);
        assertThat(desk.replay(loop.id())).isEqualTo(loop.state());
        assertThat(desk.verify().ok()).isTrue();
    }

    @Test
    void hasEverythingOneWouldPress() {
        List<Command> commands = script.stream().map(Cue::command).toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(150);
        assertThat(commands).hasAtLeastOneElementOfType(Undo.class).hasAtLeastOneElementOfType(Redo.class)
                .hasAtLeastOneElementOfType(PauseItem.class).hasAtLeastOneElementOfType(AddTime.class)
                .hasAtLeastOneElementOfType(Withdraw.class).hasAtLeastOneElementOfType(HandleSignal.class)
                .hasAtLeastOneElementOfType(CloseIncident.class);
        assertThat(commands.stream().filter(SwitchInterpreter.class::isInstance)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(commands.stream().filter(AddQuestion.class::isInstance).map(c -> ((AddQuestion) c).language()))
                .contains(LanguageTag.FR, LanguageTag.EN);
    }

    @Test
    void endsTenSecondsBeforeTheHardStopAfterAnOverrunOfThePanel() {
        Timeline timeline = loop.state().timeline();
        assertThat(timeline.status()).isEqualTo(Timeline.Status.FINISHED);
        assertThat(timeline.finishedAt()).isEqualTo(Instant.parse("2022-05-24T12:59:50Z"));
        assertThat(timeline.runs()).hasSize(7);
        var panel = timeline.lastRun(new ItemId("panel")).orElseThrow();
        assertThat(panel.end()).isEqualTo(Instant.parse("2022-05-24T12:11:00Z"));
        assertThat(panel.added()).isEqualTo(Duration.ofMinutes(1));
        assertThat(panel.elapsed(END)).isGreaterThan(Duration.ofMinutes(43));
        assertThat(timeline.lastRun(new ItemId("keynote")).orElseThrow().paused()).isEqualTo(Duration.ofSeconds(70));
        assertThat(Projection.of(timeline, END).absolute()).isEqualTo(Duration.ofSeconds(-10));
    }

    @Test
    void gaveTheFloorToTwentyThreeTurnsInBothLanguages() {
        SessionState state = loop.state();
        assertThat(state.queue().finished()).hasSize(23);
        assertThat(state.queue().finished()).extracting(QueueEntry::language).contains(LanguageTag.FR, LanguageTag.EN);
        assertThat(state.queue().waiting()).isEmpty();
        assertThat(state.queue().entries().stream().filter(e -> e.state() == QueueEntry.State.WITHDRAWN)).hasSize(1);
        assertThat(state.people().all()).extracting(p -> p.name()).contains("Yao Échantillon", "Amina Croquis");
        assertThat(state.interpretation().floor().size()).isGreaterThan(10);
    }

    @Test
    void relievedTheInterpretersAndKeptSignalsAndIncidents() {
        var interpretation = loop.state().interpretation();
        assertThat(interpretation.past()).hasSize(7);
        assertThat(interpretation.past()).isNotEmpty().allSatisfy(
                turn -> assertThat(turn.length(END)).isLessThan(Duration.ofMinutes(30)));
        assertThat(interpretation.booths().getFirst().onAir()).isNull();
        assertThat(interpretation.signals()).hasSize(9);
        assertThat(interpretation.incidents()).hasSize(2).noneMatch(Incident::open);
    }

    @Test
    void leftNoQuestionOpenAndTookNotesOfManyKinds() {
        SessionState state = loop.state();
        assertThat(state.board().questions()).hasSize(13).noneMatch(q -> q.state().open());
        assertThat(state.board().in(Question.State.ANSWERED)).hasSize(4);
        assertThat(state.board().in(Question.State.FOLLOW_UP)).hasSize(7);
        assertThat(state.board().in(Question.State.DISMISSED)).hasSize(2);
        Set<NoteTag> tags = state.notes().notes().stream().flatMap(n -> n.tags().stream())
                .collect(Collectors.toSet());
        assertThat(tags).containsExactlyInAnyOrder(NoteTag.values());
        assertThat(state.notes().notes()).extracting(Note::heard).contains(Heard.ORIGINAL, Heard.INTERPRETATION);
        assertThat(state.notes().notes()).filteredOn(n -> Provenance.of(n, state).toCheck()).hasSize(1);
        assertThat(state.notes().notes().getFirst().text()).endsWith("systèmes le second.");
    }
}

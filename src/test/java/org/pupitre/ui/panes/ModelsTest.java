package org.pupitre.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.SortingCommand;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.board.BoardModel;
import org.pupitre.ui.board.Tab;
import org.pupitre.ui.interpretation.InterpretationModel;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.notes.NoteRow;
import org.pupitre.ui.notes.NotesModel;
import org.pupitre.ui.queue.FloorModel;
import org.pupitre.ui.queue.QueueModel;
import org.pupitre.ui.queue.QueueRow;
import org.pupitre.ui.shell.StagedSession;

/** What the models make of a session; they need no screen. */
class ModelsTest {
    private final StagedSession session = Moments.live();

    @Test
    void listsStayUntouchedWhereTheSessionDid() {
        QueueModel queue = new QueueModel();
        BoardModel board = new BoardModel();
        NotesModel notes = new NotesModel();
        InterpretationModel interpretation = new InterpretationModel();
        show("14:02:12", queue, board, notes, interpretation);
        List<Object> changes = new ArrayList<>();
        for (ObservableList<?> list : List.of(queue.rows(), board.rows(), notes.rows(), interpretation.channels(),
                interpretation.booths())) {
            list.addListener((ListChangeListener<Object>) changes::add);
        }

        show("14:02:13", queue, board, notes, interpretation);
        show("14:02:52", queue, board, notes, interpretation);

        assertThat(changes).isEmpty();
    }

    @Test
    void aNoteCallsItsItemAsTheAgendaDoes_andOtherEditsOfTheAgendaLeaveItsRowAlone() {
        NotesModel notes = new NotesModel();
        show("14:02:12", notes);
        NoteRow before = notes.rows().getFirst();
        ItemId item = before.from().item();
        LocalText title = session.state().timeline().item(item).orElseThrow().title();
        assertThat(before.item()).isEqualTo(title);
        List<Object> changes = new ArrayList<>();
        notes.rows().addListener((ListChangeListener<Object>) changes::add);
        session.did("14:02:14", new PlanCommand.EditItem(item, ItemChange.noted("Two microphones")));
        show("14:02:15", notes);
        assertThat(changes).isEmpty();
        session.did("14:02:16", new PlanCommand.EditItem(item, ItemChange.title(LanguageTag.EN, "Called otherwise")));
        show("14:02:17", notes);
        assertThat(notes.rows().getFirst().item().exactly(LanguageTag.EN)).contains("Called otherwise");
    }

    @Test
    void theQueueShowsWhatIsNextThenWhoWaitsAndForHowLong() {
        QueueModel queue = new QueueModel();
        show("14:02:12", queue);

        assertThat(queue.rows().getFirst()).isInstanceOf(QueueRow.NextQuestion.class);
        QueueRow.Waiting clara = (QueueRow.Waiting) queue.rows().get(1);
        assertThat(clara.speaker().name()).contains("Clara Sample");
        assertThat(clara.place()).isEqualTo(1);
        assertThat(clara.waitsMinutes()).isEqualTo(5);
        assertThat(clara.firstTime()).isTrue();
        assertThat(queue.finished()).hasSize(1);
    }

    @Test
    void theSpeakingClockWarnsAndGoesOver() {
        FloorModel floor = new FloorModel(new Words(Locale.ENGLISH));

        assertThat(phaseAt(floor, "14:01:59")).isEqualTo(Phase.NORMAL);
        assertThat(phaseAt(floor, "14:02:00")).isEqualTo(Phase.WARNING);
        assertThat(phaseAt(floor, "14:02:30")).isEqualTo(Phase.DANGER);
        assertThat(phaseAt(floor, "14:03:01")).isEqualTo(Phase.OVERTIME);
        assertThat(floor.turnProperty().get().orElseThrow().remaining()).isEqualTo(Duration.ofSeconds(-1));
        assertThat(floor.turnProperty().get().orElseThrow().progress()).isEqualTo(1);
    }

    @Test
    void slowDownVanishesAfterEightSecondsOthersStay() {
        session.did("14:02:20", new InterpretationCommand.RaiseSignal(Moments.A, SignalKind.SLOW_DOWN),
                new InterpretationCommand.RaiseSignal(Moments.A, SignalKind.CANNOT_HEAR));
        InterpretationModel interpretation = new InterpretationModel();

        show("14:02:27", interpretation);
        assertThat(interpretation.signals()).hasSize(2);
        assertThat(interpretation.signals().getFirst().seconds(interpretation.now())).isEqualTo(1);
        show("14:02:28", interpretation);
        assertThat(interpretation.signals()).hasSize(1);
    }

    @Test
    void theFilterFindsWordsWithoutAccentsInTextAndWording() {
        BoardModel board = new BoardModel();
        show("14:02:12", board);
        board.filterProperty().set("role prive");
        assertThat(board.rows()).hasSize(1);
        assertThat(board.placeOf(board.rows().getFirst())).isEqualTo(2);
        assertThat(board.count(Tab.SHORTLIST)).isEqualTo(2);

        board.tabProperty().set(Tab.INBOX);
        board.filterProperty().set("local ownership");
        assertThat(board.rows()).as("found by its English wording").hasSize(1);
    }

    @Test
    void theCountOnEachTabIsThatOfAllItsQuestionsWhateverTheFilter() {
        for (int i = 0; i < 9; i++) {
            session.did("14:02:20", new BoardCommand.AddQuestion("Matter x" + i, null, null));
        }
        session.did("14:02:21", new BoardCommand.AnswerInWriting(Moments.question(5)),
                new BoardCommand.AnswerInWriting(Moments.question(6)),
                new BoardCommand.DismissQuestion(Moments.question(7), DismissReason.GREETING),
                new BoardCommand.DismissQuestion(Moments.question(8), DismissReason.DUPLICATE),
                new BoardCommand.AnswerQuestion(Moments.question(9)),
                new BoardCommand.AnswerQuestion(Moments.question(10)),
                new SortingCommand.MergeQuestions(List.of(Moments.question(11), Moments.question(12)),
                        Moments.question(9)));
        BoardModel board = new BoardModel();
        show("14:02:22", board);
        for (String filter : List.of("", "no such words")) {
            board.filterProperty().set(filter);
            for (Tab tab : Tab.values()) {
                board.tabProperty().set(tab);
                assertCounted(board, filter);
                session.did("14:02:23", new BoardCommand.AddQuestion("One more, " + filter + tab, null, null));
                show("14:02:24", board);
                assertCounted(board, filter);
            }
        }
    }

    private void assertCounted(BoardModel board, String filter) {
        for (Tab tab : Tab.values()) {
            assertThat(board.count(tab)).as(tab + " filtered by “" + filter + "”")
                    .isEqualTo(session.state().board().in(tab.state()).size()).isGreaterThan(1);
        }
    }

    @Test
    void manyQuestionsAreFilteredByWords() {
        for (int i = 0; i < 2_000; i++) {
            session.did("14:02:20", new BoardCommand.AddQuestion("Matter x" + i, null, null));
        }
        BoardModel board = new BoardModel();
        board.tabProperty().set(Tab.INBOX);
        show("14:02:21", board);
        assertThat(board.rows()).hasSize(2_001);

        board.filterProperty().set("matter x1999");
        assertThat(board.rows()).hasSize(1);
        assertThat(board.placeOf(board.rows().getFirst())).isEqualTo(2_001);
    }

    private Phase phaseAt(FloorModel floor, String time) {
        show(time, floor);
        return floor.turnProperty().get().orElseThrow().phase();
    }

    private void show(String time, DeskModel... models) {
        session.setNow(time);
        for (DeskModel model : models) {
            model.show(session.state(), session.now());
        }
    }
}

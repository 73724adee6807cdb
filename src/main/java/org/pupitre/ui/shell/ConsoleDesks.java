package org.pupitre.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.board.BoardModel;
import org.pupitre.ui.board.BoardView;
import org.pupitre.ui.interpretation.InterpretationModel;
import org.pupitre.ui.interpretation.InterpretationView;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.notes.AboutModel;
import org.pupitre.ui.notes.AboutView;
import org.pupitre.ui.notes.NotesModel;
import org.pupitre.ui.notes.NotesView;
import org.pupitre.ui.queue.FloorModel;
import org.pupitre.ui.queue.FloorView;
import org.pupitre.ui.queue.QueueModel;
import org.pupitre.ui.queue.QueueView;
import org.pupitre.ui.timeline.AgendaModel;
import org.pupitre.ui.timeline.AgendaView;

/** Makes the desks of a console, each on its model, and says where keys and search lead. */
final class ConsoleDesks {
    private final Words words;
    private final Sender sender;

    ConsoleDesks(Words words, Sender sender) {
        this.words = words;
        this.sender = sender;
    }

    /** The same keys lead to the notes, and to who speaks; all else is there to lean on. */
    Desks ofRapporteur() {
        AboutModel about = new AboutModel();
        NotesModel notes = new NotesModel();
        notes.follow(about);
        Part<AboutView> lean =
                part("failure.part.about", () -> new AboutView(about, words, sender.drafts()), AboutView::build, about);
        Part<NotesView> noted =
                part("failure.part.notes", () -> new NotesView(notes, words, sender), NotesView::build, notes);
        Runnable toNote = () -> noted.with(NotesView::focusNoteField);
        return new Desks(lean, lean, lean, lean, noted, List.of(lean, noted), () -> {
            List<RowKeys<?>> keys = new ArrayList<>();
            noted.with(view -> keys.add(view.keys()));
            return keys;
        },
                () -> lean.with(AboutView::focusSpeaker), toNote, toNote, () -> {
                }, _ -> toNote.run());
    }

    /** The desks of the moderator. */
    Desks ofModerator(AgendaModel agenda, InterpretationModel interpretation, Runnable openBooth) {
        FloorModel floor = new FloorModel();
        QueueModel queue = new QueueModel();
        NotesModel notes = new NotesModel();
        BoardModel board = new BoardModel();
        Part<AgendaView> plan =
                part("failure.part.agenda", () -> new AgendaView(agenda, words, sender), AgendaView::root, agenda);
        Part<FloorView> speaks =
                part("failure.part.floor", () -> new FloorView(floor, words, sender), FloorView::build, floor);
        Part<QueueView> waits =
                part("failure.part.queue", () -> new QueueView(queue, words, sender), QueueView::build, queue);
        Part<InterpretationView> heard = part("failure.part.interpretation",
                () -> new InterpretationView(interpretation, words, sender, openBooth),
                InterpretationView::build, interpretation);
        Part<BoardView> asked =
                part("failure.part.board", () -> new BoardView(board, words, sender), BoardView::build, board);
        Part<NotesView> noted =
                part("failure.part.notes", () -> new NotesView(notes, words, sender), NotesView::build, notes);
        return new Desks(plan, new VBox(speaks, waits), heard, asked, noted,
                List.of(plan, speaks, waits, heard, asked, noted), () -> {
                    List<RowKeys<?>> keys = new ArrayList<>();
                    plan.with(view -> keys.add(view.keys()));
                    waits.with(view -> keys.add(view.keys()));
                    asked.with(view -> keys.add(view.keys()));
                    noted.with(view -> keys.add(view.keys()));
                    return keys;
                }, () -> waits.with(QueueView::focusAddField),
                () -> asked.with(BoardView::focusQuestionField), () -> noted.with(NotesView::focusNoteField),
                () -> heard.with(InterpretationView::handleFirstSignal), hit -> {
                    switch (hit.where()) {
                        case AGENDA -> plan.with(agendaView -> agendaView.reveal((ItemId) hit.id()));
                        case QUEUE -> waits.with(queueView -> queueView.reveal((EntryId) hit.id()));
                        case BOARD -> asked.with(boardView -> boardView.reveal((QuestionId) hit.id()));
                        case NOTES -> noted.with(notesView -> notesView.reveal((NoteId) hit.id()));
                    }
                });
    }

    private <V> Part<V> part(String name, Supplier<V> make, Function<V, Region> build, DeskModel model) {
        return new Part<>(words, name, make, build, model);
    }
}

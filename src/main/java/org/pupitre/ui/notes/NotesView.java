package org.pupitre.ui.notes;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.PeopleCommand;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.NoteId;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.RowList;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;

/**
 * Notes: the list with the newest at the bottom, and under it the field in which the next one is typed. Where the field
 * needs more room the list gives it, and nothing else moves.
 */
public final class NotesView {
    private final NotesModel model;
    private final Words words;
    private final Sender sender;
    private final QuickLine line;
    private final RowList<NoteRow> rows;
    private final ListView<NoteRow> list;
    private final boolean desk;

    /** The panel of the notes, on the moderator's console. */
    public static Panel panel(PanelContext context, NotesModel model) {
        return panel(context, model, false);
    }

    /** The panel of the notes, on the rapporteur's desk. */
    public static Panel ofDesk(PanelContext context, NotesModel model) {
        return panel(context, model, true);
    }

    private static Panel panel(PanelContext context, NotesModel model, boolean desk) {
        Part<NotesView> part = context.part("notes",
                () -> new NotesView(model, context.words(), context.sender(), desk), NotesView::build, model);
        return Panel.of("notes", part)
                .keys(NamedKey.always("keys.act.NOTE", context.lead(part, NotesView::focusNoteField),
                        Pressed.control(KeyCode.J)))
                .list(NotesView::keys).reveal(NoteId.class, NotesView::reveal).begin(NotesView::focusNoteField).make();
    }

    public NotesView(NotesModel model, Words words, Sender sender) {
        this(model, words, sender, false);
    }

    /** @param desk whether writing is the whole screen, as at a rapporteur's */
    public NotesView(NotesModel model, Words words, Sender sender, boolean desk) {
        this.desk = desk;
        this.model = model;
        this.words = words;
        this.sender = sender;
        line = new QuickLine(model, words, sender, desk);
        rows = new RowList<>(model.rows(), words, "notes.listName", "notes.listName", "note-list");
        list = rows.view();
        rows.keys().on("keys.row.note", row -> line.edit(row.note()), Pressed.bare(KeyCode.ENTER),
                Pressed.bare(KeyCode.F2))
                .on("keys.row.speaker", row -> ShownPerson.ask(list, row.from().speaker()), Pressed.shift(KeyCode.F2))
                .on("keys.row.remove", this::remove, Pressed.bare(KeyCode.DELETE), Pressed.bare(KeyCode.BACK_SPACE));
    }

    /** The keys of the list. */
    public RowKeys<?> keys() {
        return rows.keys();
    }

    /** Builds the part of the console, top to bottom as on the screen. */
    public Region build() {
        rows.id("note-list").first(() -> model.rows().size() - 1).backTo(line::focusField).menu(this::fill)
                .open((row, _) -> line.edit(row.note())).empty(words.bind("notes.empty"))
                .cells(() -> new NoteCell(model, words, sender, desk));
        line.field().intoList(rows::focus);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::version);
        VBox.setVgrow(list, Priority.ALWAYS);
        ListChangeListener<NoteRow> newest = c -> list.scrollTo(model.rows().size() - 1);
        model.rows().addListener(newest);
        list.scrollTo(model.rows().size() - 1);
        VBox pane = new KeptHeight(list, line, !desk);
        if (!desk) {
            pane.getChildren().addFirst(new SectionHeader(words.bind("notes.title"),
                    new Listening(model, words).root()));
        }
        pane.getStyleClass().addAll(Styles.PANE, "notes");
        return pane;
    }

    /** Puts the keyboard into the line in which a note is typed. */
    public void focusNoteField() {
        line.focusField();
    }

    /** Brings the keyboard to a note. */
    public void reveal(NoteId note) {
        rows.reveal(row -> row.id().equals(note));
    }

    private void fill(ContextMenu menu, NoteRow row, Node near) {
        MenuItem edit = new MenuItem(words.text("notes.edit"));
        edit.setOnAction(a -> line.edit(row.note()));
        MenuItem remove = new MenuItem(words.text("notes.remove"));
        remove.setOnAction(a -> remove(row));
        menu.getItems().addAll(edit, remove);
        for (Person person : row.people()) {
            MenuItem card = new MenuItem(words.text("person.menuOf", person.name()));
            card.setOnAction(a -> ShownPerson.ask(near, person.id()));
            menu.getItems().add(card);
        }
        model.confirmable(row).ifPresent(proposed -> {
            MenuItem confirm = new MenuItem(words.text("notes.confirm", proposed.name()));
            confirm.setOnAction(
                    a -> sender.send(new PeopleCommand.CorrectPerson(proposed.id(), proposed.details()), near));
            menu.getItems().add(confirm);
        });
    }

    /** A digit chooses between the versions of a note. */
    private void version(KeyEvent event) {
        NoteRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        int place = event.getText().matches("[1-9]") ? event.getText().charAt(0) - '1' : -1;
        if (place >= 0 && place < row.note().versions().size()) {
            new VersionRows(model, words, sender).keep(row.note(), row.note().versions().get(place), list);
            event.consume();
        }
    }

    private void remove(NoteRow row) {
        sender.send(new NoteCommand.RemoveNote(row.id()), list);
    }

    /**
     * Asks for the same height whatever the field needs: the list gives it, as far as it can. On a console with other
     * panels above it gives nothing of that height away.
     */
    private static final class KeptHeight extends VBox {
        /** As high as the list is while the field has its least lines. */
        private final Region room = new Region();
        private final QuickLine line;
        private final boolean firm;

        KeptHeight(Region list, QuickLine line, boolean firm) {
            super(list, line);
            this.line = line;
            this.firm = firm;
            room.setManaged(false);
            room.setVisible(false);
            room.getStyleClass().add("note-room");
            getChildren().add(room);
        }

        @Override
        protected double computePrefHeight(double width) {
            double inside = width < 0 ? line.getWidth() : width - snappedLeftInset() - snappedRightInset();
            double given = Math.max(0, room.prefHeight(-1));
            return super.computePrefHeight(width) + given - Math.clamp(line.more(inside), 0, given);
        }

        @Override
        protected double computeMinHeight(double width) {
            return firm ? computePrefHeight(width) : super.computeMinHeight(width);
        }
    }
}

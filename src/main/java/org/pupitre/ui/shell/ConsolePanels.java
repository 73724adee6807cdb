package org.pupitre.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.Id;
import org.pupitre.ui.before.BeforeModel;
import org.pupitre.ui.before.BeforeView;
import org.pupitre.ui.before.Safety;
import org.pupitre.ui.board.BoardModel;
import org.pupitre.ui.board.BoardView;
import org.pupitre.ui.board.NowCard;
import org.pupitre.ui.closing.ClosingModel;
import org.pupitre.ui.closing.ClosingView;
import org.pupitre.ui.interpretation.InterpretationModel;
import org.pupitre.ui.interpretation.SlotPanel;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.notes.AboutModel;
import org.pupitre.ui.notes.AboutView;
import org.pupitre.ui.notes.NotesModel;
import org.pupitre.ui.notes.NotesView;
import org.pupitre.ui.notes.SpeakerView;
import org.pupitre.ui.prepare.intake.IntakeCard;
import org.pupitre.ui.prepare.intake.IntakeModel;
import org.pupitre.ui.prepare.people.AddresseesView;
import org.pupitre.ui.prepare.people.BoothsView;
import org.pupitre.ui.prepare.people.PeopleView;
import org.pupitre.ui.prepare.words.WordsView;
import org.pupitre.ui.queue.FloorView;
import org.pupitre.ui.queue.QueueView;
import org.pupitre.ui.queue.balance.SideDoor;
import org.pupitre.ui.timeline.AgendaView;
import org.pupitre.ui.timeline.HardStopView;
import org.pupitre.ui.timeline.RunningItemView;
import org.pupitre.ui.timeline.landing.LandingModel;
import org.pupitre.ui.timeline.landing.LandingView;
import org.pupitre.ui.timeline.table.TableDoor;

/**
 * The panels of a console. A new panel is a new line here.
 *
 * @param columns from left to right, the places of each from top to bottom
 * @param main    where a refusal is said of what concerns no panel, such as undo
 * @param begin   leads the keyboard to where work begins
 */
record ConsolePanels(List<List<ConsolePlace>> columns, Region main, Runnable begin) {
    /**
     * What the check list before the start asks for at each tick, and leads to.
     *
     * @param safety  the safety of what was entered
     * @param gap     a jump of the clock that is still to be answered; null for none
     * @param backups opens the sheet of backups
     * @param clock   opens the comparison of the clocks
     * @param give    gives the rapporteur a file
     */
    record Checked(
            Supplier<Safety> safety,
            Supplier<@Nullable Gap> gap,
            Runnable backups,
            Runnable clock,
            Runnable give) {}

    /**
     * What shows how the session can still end on time.
     *
     * @param opens what opens the sheet on which it is adjusted
     * @param side  what opens other sheets in that place
     */
    record Landed(LandingModel model, LandingView.Opens opens, SideDoor side) {}

    /**
     * What is imported at the Prepare desk.
     *
     * @param narrow where its card is while the column at the left is on a tab
     */
    record Imported(IntakeModel model, VBox narrow) {
        private Button choose(String id, Words words, Runnable act) {
            Button choose = new Button();
            choose.setId(id);
            choose.textProperty().bind(words.bind("importing.choose"));
            choose.getStyleClass().add(Styles.GHOST);
            choose.setMinWidth(Region.USE_PREF_SIZE);
            choose.setOnAction(_ -> act.run());
            return choose;
        }

        /** The button that asks for a file of one kind. */
        private Button choose(Words words, IntakeKind kind) {
            return choose("import-" + kind.name().toLowerCase(Locale.ROOT), words, () -> model.choose(kind));
        }

        private TableDoor door(Words words) {
            return new TableDoor(choose("import", words, model::choose), narrow, rows -> model.ways().paste(rows));
        }
    }

    /**
     * The panels of the moderator.
     *
     * @param landing what is proposed to end on time
     * @param open    what opens the interpreters’ window, and the sheet of all that is known of interpretation
     * @param checked what the check list before the start asks for and leads to
     * @param held    opens the sheet of what was planned against what was held
     */
    static ConsolePanels ofModerator(PanelContext context, InterpretationModel interpretation, Landed landing,
            SlotPanel.Opens open, Checked checked, Runnable held) {
        BoardModel questions = new BoardModel();
        Panel board = BoardView.panel(context, questions);
        Panel floor = FloorView.panel(context);
        Panel agenda = AgendaView.panel(context, landing.model());
        BeforeModel before = new BeforeModel(context.words(), checked.safety(), checked.gap());
        ClosingModel closing = new ClosingModel(context.words());
        BeforeView.Mends mends = new BeforeView.Mends(item -> context.lead(agenda, item), question -> {
            context.lead(board, question);
            BoardView.write(board, question);
        }, open.sheet(), checked.clock(), checked.give(), checked.backups());
        return new ConsolePanels(List.of(
                List.of(ConsolePlace.of("shell.tab.item", RunningItemView.panel(context)),
                        ConsolePlace.of("shell.tab.agenda", agenda),
                        ConsolePlace.of("shell.tab.summary", ClosingView.summary(context, closing, held)),
                        ConsolePlace.of("shell.tab.leave", ClosingView.panel(context, closing,
                                question -> context.lead(board, question))),
                        ConsolePlace.of("shell.tab.before", BeforeView.head(context, before)),
                        ConsolePlace.of("shell.tab.before", BeforeView.panel(context, before, mends))),
                List.of(ConsolePlace.of("shell.tab.floor", floor),
                        ConsolePlace.of("shell.tab.interpretation", SlotPanel.of(context, interpretation, open)),
                        ConsolePlace.of("shell.tab.question", NowCard.panel(context, questions, board.reveal())),
                        ConsolePlace.of("shell.tab.queue", QueueView.panel(context, board.reveal(), landing.side()))),
                List.of(ConsolePlace.of("shell.tab.stop", HardStopView.panel(context,
                        near -> AgendaView.askHardStop(agenda, near))),
                        ConsolePlace.of("shell.tab.landing",
                                LandingView.panel(context, landing.model(), landing.opens())),
                        ConsolePlace.of("shell.tab.board", board),
                        ConsolePlace.of("shell.tab.notes", NotesView.panel(context, new NotesModel())))),
                floor.part(), () -> {
                });
    }

    /**
     * The panels of the Prepare desk: what is missing, the agenda as a table, people and words, and the file that waits to be
     * imported.
     *
     * @param mends where what is missing is mended
     */
    static ConsolePanels ofPrepare(PanelContext context, Landed landing, Checked checked, Imported imported,
            Function<Panel, BeforeView.Mends> mends) {
        BeforeModel before = BeforeModel.atDesk(context.words(), checked.safety(), checked.gap());
        Panel table = AgendaView.table(context, landing.model(), imported.door(context.words()));
        return new ConsolePanels(List.of(
                List.of(ConsolePlace.of("shell.tab.before", BeforeView.head(context, before)),
                        ConsolePlace.of("shell.tab.before",
                                BeforeView.panel(context, before, mends.apply(table)))),
                List.of(ConsolePlace.of("shell.tab.agenda", table)),
                List.of(ConsolePlace.of("shell.tab.people",
                        PeopleView.panel(context, imported.choose(context.words(), IntakeKind.PEOPLE)),
                        BoothsView.panel(context)),
                        ConsolePlace.of("shell.tab.words", WordsView.panel(context,
                                imported.choose(context.words(), IntakeKind.GLOSSARY))),
                        ConsolePlace.of("shell.tab.addressees", AddresseesView.panel(context))),
                List.of(ConsolePlace.of("shell.tab.import", IntakeCard.panel(context, imported.model())))),
                table.part(), table.begin());
    }

    /** The panels of the rapporteur: what a note is about, who speaks, and the notes. */
    static ConsolePanels ofRapporteur(PanelContext context) {
        AboutModel about = new AboutModel();
        NotesModel notes = new NotesModel();
        notes.follow(about);
        ConsolePlace lean = ConsolePlace.of("shell.panel.about", AboutView.panel(context, about, notes));
        ConsolePlace head = ConsolePlace.of("shell.panel.speaker", SpeakerView.panel(context, about, notes));
        Panel noted = NotesView.ofDesk(context, notes);
        return new ConsolePanels(List.of(List.of(lean), List.of(head, ConsolePlace.of("shell.tab.notes", noted))),
                lean.region(), noted.begin());
    }

    /** All places, column by column. */
    Stream<ConsolePlace> places() {
        return columns.stream().flatMap(List::stream);
    }

    /** The panels from left to right and top to bottom. */
    List<Region> regions() {
        return panels().<Region>map(Panel::part).toList();
    }

    private Stream<Panel> panels() {
        return places().flatMap(place -> place.panels().stream());
    }

    /** What is shown again with each snapshot. */
    List<Part<?>> parts() {
        return panels().<Part<?>>map(Panel::part).toList();
    }

    /** The keys of all panels as they are now; those of the main place first, since they are used most. */
    List<KeyLine> keys() {
        return places().sorted(Comparator.comparing(place -> !place.region().equals(main)))
                .flatMap(place -> place.panels().stream()).flatMap(panel -> panel.keys().get().stream()).toList();
    }

    /** The keys of some panels, for a window that shows only these. */
    List<KeyLine> keysOf(Set<String> names) {
        return panels().filter(panel -> names.contains(panel.name())).flatMap(panel -> panel.keys().get().stream())
                .toList();
    }

    /** The keys of the lists that are on the screen. */
    List<RowKeys<?>> rowKeys() {
        return panels().filter(panel -> panel.part().getScene() != null).map(panel -> panel.list().get())
                .<RowKeys<?>>flatMap(Optional::stream).toList();
    }

    /** The place in which a panel is. */
    Region place(String panel) {
        return places().filter(place -> place.panels().stream().anyMatch(p -> p.name().equals(panel))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no panel: " + panel)).region();
    }

    /** Leads the keyboard to a row on a panel. */
    void reveal(String panel, Id row) {
        panels().filter(p -> p.name().equals(panel)).forEach(p -> p.reveal().accept(row));
    }
}

package org.pupitre.ui.shell;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.before.BeforeView;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.layer.FileDrop;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.library.acts.DeskActs;
import org.pupitre.ui.prepare.intake.IntakeModel;
import org.pupitre.ui.prepare.intake.SessionFiles;
import org.pupitre.ui.shell.header.HeaderModel;
import org.pupitre.ui.shell.header.PrepareHeader;

/** The Prepare desk of a console: its panels and its view, made when it is shown first, and the files that wait for it. */
final class PrepareDesk {
    private final PanelContext context;
    private final HeaderModel header;
    private final ConsolePanels.Landed landed;
    private final ConsolePanels.Checked checked;
    private final Theme theme;
    private final Ways ways;
    private final SessionFiles files;
    private @Nullable ConsolePanels panels;

    /**
     * The ways from it to the console.
     *
     * @param question       leads to a question on its board
     * @param interpretation opens all that is known of interpretation
     * @param turn           leads from the desk to the console, or back
     */
    record Ways(Consumer<QuestionId> question, Runnable interpretation, Runnable turn) {}

    PrepareDesk(PanelContext context, HeaderModel header, ConsolePanels.Landed landed, ConsolePanels.Checked checked,
            Theme theme, Ways ways) {
        this.context = context;
        this.header = header;
        this.landed = landed;
        this.checked = checked;
        this.theme = theme;
        this.ways = ways;
        files = new SessionFiles(new IntakeModel(context.words()));
    }

    /** The files that come in and go out. */
    SessionFiles files() {
        return files;
    }

    /**
     * Asks for a file to import.
     *
     * @param shown whether the desk is shown, to which it leads otherwise
     */
    void importFile(boolean shown) {
        if (!shown) {
            ways.turn().run();
        }
        files.intake().choose();
    }

    /**
     * Lets files be dropped on a window: while the session is live its console stays, and a sentence says that nothing has
     * changed; else the desk is shown.
     *
     * @param shown whether the desk is shown
     * @param state the session as it is
     * @param tell  says the sentence
     */
    void acceptDrops(Layers window, BooleanSupplier shown, Supplier<SessionState> state,
            Consumer<String> tell) {
        new FileDrop(() -> !window.covered(), dropped -> {
            boolean stays = !shown.getAsBoolean() && live(state.get().timeline().status());
            if (!shown.getAsBoolean() && !stays) {
                ways.turn().run();
            }
            files.intake().ways().receive(dropped);
            if (stays) {
                tell.accept(
                        context.words().text("importing.waitsAtDesk", dropped.size(), dropped.getFirst().getName()));
            }
        }).install(window);
    }

    /** Its panels; empty before it was shown. */
    Optional<ConsolePanels> panels() {
        return Optional.ofNullable(panels);
    }

    private static boolean live(Timeline.Status status) {
        return status == Timeline.Status.RUNNING || status == Timeline.Status.BETWEEN;
    }

    /** Makes its view, which shows this snapshot. */
    PrepareView make(SessionState state, Instant now) {
        VBox narrow = new VBox();
        ConsolePanels made = ConsolePanels.ofPrepare(context, landed, checked,
                new ConsolePanels.Imported(files.intake(), narrow), table -> new BeforeView.Mends(
                        item -> context.lead(table, item), ways.question(), ways.interpretation(), checked.clock(),
                        checked.give(), checked.backups()));
        panels = made;
        made.parts().forEach(part -> part.show(state, now));
        DeskActs more = new DeskActs(context.words(), context.sender(), context.state());
        return new PrepareView(
                PrepareHeader.of(header, context.words(), files::export, more.button(), ways.turn()), made, narrow,
                context.words(), theme);
    }
}

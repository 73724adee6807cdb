package org.pupitre.ui.shell;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.before.BeforeView;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.library.acts.DeskActs;
import org.pupitre.ui.prepare.intake.IntakeDrop;
import org.pupitre.ui.prepare.intake.IntakeModel;
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
    private final IntakeModel intake;
    private @Nullable ConsolePanels panels;

    /**
     * The ways from it to the console.
     *
     * @param question       leads to a question on its board
     * @param interpretation opens all that is known of interpretation
     * @param toConsole      leads back
     */
    record Ways(Consumer<QuestionId> question, Runnable interpretation, Runnable toConsole) {}

    PrepareDesk(PanelContext context, HeaderModel header, ConsolePanels.Landed landed, ConsolePanels.Checked checked,
            Theme theme, Ways ways) {
        this.context = context;
        this.header = header;
        this.landed = landed;
        this.checked = checked;
        this.theme = theme;
        this.ways = ways;
        intake = new IntakeModel(context.words());
    }

    /** The files that wait to be imported. */
    IntakeModel intake() {
        return intake;
    }

    /** Its panels; empty before it was shown. */
    Optional<ConsolePanels> panels() {
        return Optional.ofNullable(panels);
    }

    /** Makes its view, which shows this snapshot. */
    PrepareView make(SessionState state, Instant now) {
        VBox narrow = new VBox();
        ConsolePanels made = ConsolePanels.ofPrepare(context, landed, checked,
                new ConsolePanels.Imported(intake, narrow), table -> new BeforeView.Mends(
                        item -> context.lead(table, item), ways.question(), ways.interpretation(), checked.clock(),
                        checked.give(), checked.backups()));
        panels = made;
        made.parts().forEach(part -> part.show(state, now));
        DeskActs more = new DeskActs(context.words(), context.sender(), context.state());
        PrepareView view = new PrepareView(PrepareHeader.of(header, context.words(), more.button(), ways.toConsole()),
                made, narrow,
                context.words(), theme);
        IntakeDrop.install(view.root(), intake);
        return view;
    }
}

package org.pupitre.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand.AnswerQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.NotAnAnswer;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.FullScreen;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.field.Sender;

/** What each key of the console does. A refusal is said on the desk the key belongs to. */
final class ConsoleKeys {
    private static final int MINUTE_SECONDS = 60;

    private final Supplier<SessionState> state;
    private final Sender sender;
    private final Theme theme;
    private final Desks desks;
    private final Over over;
    private final boolean copy;
    private List<LanguageTag> languages = List.of();
    private List<KeyRow> table;

    /** What can be over the console. */
    interface Over {
        void help();

        void about();

        void search();

        void leave();

        /** To the next language of the screen. */
        void switchLanguage();

        /** To the list of sessions; what runs goes on. */
        void sessions();

        /** Opens the interpreters’ window or brings it forward. */
        void booth();

        /** Closes the window, as its own button does. */
        void close();

        /** Shows the desk, where the console is narrow and it is on a tab. */
        void reveal(javafx.scene.layout.Region desk);
    }

    /** @param copy whether it is a rapporteur's desk, without the acts of the moderator */
    ConsoleKeys(Supplier<SessionState> state, Sender sender, Theme theme, Desks desks, Over over, boolean copy) {
        this.copy = copy;
        this.state = state;
        this.sender = sender;
        this.theme = theme;
        this.desks = desks;
        this.over = over;
        this.table = make();
    }

    /** The table for the session's languages as they are now. */
    List<KeyRow> table() {
        SessionPlan plan = state.get().plan();
        List<LanguageTag> now = plan == null ? List.of() : plan.languages();
        if (!now.equals(languages)) {
            languages = now;
            table = make();
        }
        return table;
    }

    private List<KeyRow> make() {
        List<KeyRow> all = KeyTable.of(languages, this::action, language -> send(new SetFloorLanguage(language),
                desks.interpretation()));
        return copy ? all.stream().filter(row -> !row.act().moderators()).map(KeyRow::onCopy).toList() : all;
    }

    private Runnable action(Act act) {
        return switch (act) {
            case NEXT_SPEAKER -> () -> send(new Advance(), desks.floor());
            case NEXT_ITEM -> () -> send(new NextItem(), desks.agenda());
            case MORE_TIME -> () -> send(new AddTime(MINUTE_SECONDS), desks.agenda());
            case LESS_TIME -> () -> send(new AddTime(-MINUTE_SECONDS), desks.agenda());
            case FLOOR_LANGUAGE -> () -> {
            };
            case PAUSE_TURN -> () -> send(paused() ? new ResumeTurn() : new PauseTurn(), desks.floor());
            case NEXT_QUESTION -> () -> send(new NextQuestion(), desks.board());
            case ANSWERED -> () -> send(new AnswerQuestion(null), desks.board());
            case NOT_AN_ANSWER -> () -> send(new NotAnAnswer(null), desks.floor());
            case SIGNAL -> desks.signalHandled();
            case UNDO -> this::undo;
            case REDO -> this::redo;
            case ASK -> () -> lead(desks.board(), desks.toQuestion());
            case NOTE -> () -> lead(desks.notes(), desks.toNote());
            case SPEAKER -> () -> lead(desks.floor(), desks.toSpeaker());
            case SEARCH -> over::search;
            case HELP -> over::help;
            case ABOUT -> over::about;
            case FULL_SCREEN -> this::fullScreen;
            case BOOTH -> over::booth;
            case SWITCH_LANGUAGE -> over::switchLanguage;
            case SWITCH_THEME -> theme::toggle;
            case TEXT_LARGER -> () -> theme.resizeText(1);
            case TEXT_SMALLER -> () -> theme.resizeText(-1);
            case TEXT_USUAL -> () -> theme.resizeText(0);
            case PRESS, CARD -> () -> {
            };
            case LEAVE -> over::leave;
            case SESSIONS -> over::sessions;
            case CLOSE -> over::close;
        };
    }

    void undo() {
        send(new Undo(), desks.floor());
    }

    void redo() {
        send(new Redo(), desks.floor());
    }

    private boolean paused() {
        return state.get().queue().onFloor().filter(e -> e.state() == QueueEntry.State.PAUSED).isPresent();
    }

    private void lead(javafx.scene.layout.Region desk, Runnable to) {
        over.leave();
        over.reveal(desk);
        to.run();
    }

    private void send(Command command, Node near) {
        sender.send(command, near);
    }

    private void fullScreen() {
        if (desks.floor().getScene() != null) {
            FullScreen.toggle(desks.floor().getScene());
        }
    }
}

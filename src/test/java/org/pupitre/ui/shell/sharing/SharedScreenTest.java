package org.pupitre.ui.shell.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.app.start.Toolkit;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.DebateCommand.WriteQueueNote;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand.SetPersonLevel;
import org.pupitre.domain.act.NoteVisibility;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.framework.junit5.ApplicationExtension;

/** While others see the moderator's screen, one key hides what they must not see, and nothing is lost by it. */
@ExtendWith(ApplicationExtension.class)
class SharedScreenTest {
    private static final PersonId CLARA = new PersonId("clara");

    private final StagedSession session = Scenes.speaking();
    private Console console;
    private Scene scene;

    @BeforeEach
    void open() {
        QueueEntry waiting = session.state().queue().waitingOf(CLARA).orElseThrow();
        session.did("14:26:31", new SetPersonLevel(CLARA, Level.ANONYMOUS, false),
                new EditEntry(waiting.id(), LanguageTag.EN, "Speaks too long"),
                new AddQuestion("Asked by a hidden person?", LanguageTag.EN, CLARA));
        QuestionId asked = session.state().board().questions().getLast().id();
        session.did("14:26:32", new ShortlistQuestion(asked),
                new AddQuestion("Unread in the inbox?", LanguageTag.EN, null));
        session.setNow("14:26:40");
        Toolkit.call(() -> {
            console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
            scene = console.scene(1440, 900);
            return null;
        });
        show();
    }

    private void show() {
        Toolkit.call(() -> {
            console.show(session.state(), session.now());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return null;
        });
    }

    private void share() {
        Toolkit.call(() -> {
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(scene.getRoot(), new KeyEvent(kind, "", "", KeyCode.H, true, true, false, false));
            }
            return null;
        });
        show();
    }

    private String texts() {
        return String.join("\n", Toolkit.call(() -> texts(scene.getRoot())));
    }

    private static List<String> texts(Parent parent) {
        List<String> texts = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible() && node instanceof Labeled label) {
                texts.add(label.getText());
            }
            if (node.isVisible() && node instanceof Parent inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }

    @Test
    void inboxRemarksAndAnonymousAskersAreHiddenUntilTheKeyIsPressedAgain() throws InterruptedException {
        assertThat(texts()).contains("Inbox 2", "Speaks too long").doesNotContain("Safe to share");
        share();
        assertThat(texts()).doesNotContain("Inbox 2").doesNotContain("Speaks too long").contains("Safe to share");
        session.did("14:26:50", new AddQuestion("Another secret?", LanguageTag.EN, null));
        session.setNow("14:27:50");
        show();
        assertThat(texts()).as("a minute later").doesNotContain("Inbox 3").doesNotContain("Inbox 1")
                .doesNotContain("Another secret");
        // Sooner it would be the same press.
        Thread.sleep(1100);
        share();
        assertThat(texts()).contains("Inbox 3", "Speaks too long").doesNotContain("Safe to share");
    }

    @Test
    void aQuestionOfSomeoneWhoStaysAnonymousHasNoAskerOnASharedScreen() {
        QuestionId asked = session.state().board().in(org.pupitre.domain.board.Question.State.SHORTLISTED).getLast()
                .id();
        assertThat(session.state().board().question(asked).orElseThrow().asker()).isEqualTo(CLARA);
        assertThat(session.state().onSharedScreen().board().question(asked).orElseThrow().asker()).isNull();
    }

    @Test
    void aRemarkThatIsHiddenIsNotOverwritten() {
        SharedScreenModel model = new SharedScreenModel();
        model.show(session.state(), session.now());
        QueueEntry waiting = session.state().queue().waitingOf(CLARA).orElseThrow();
        EditEntry edit = new EditEntry(waiting.id(), LanguageTag.FR, null);
        assertThat(model.whole(edit)).as("on a screen of one's own it is removed").isEqualTo(edit);
        model.turn();
        assertThat(model.whole(edit)).isEqualTo(new EditEntry(waiting.id(), LanguageTag.FR, "Speaks too long"));
        assertThat(model.whole(new EditEntry(waiting.id(), LanguageTag.FR, "Second try")))
                .isEqualTo(new EditEntry(waiting.id(), LanguageTag.FR, "Speaks too long\nSecond try"));
    }

    @Test
    void anEditOnASharedScreenKeepsTheClassThatWasChosen() {
        SharedScreenModel model = new SharedScreenModel();
        model.show(session.state(), session.now());
        model.turn();
        QueueEntry waiting = session.state().queue().waitingOf(CLARA).orElseThrow();
        assertThat(model.whole(new EditEntry(waiting.id(), LanguageTag.FR, null, SpeechType.POINT_OF_ORDER, 2)))
                .isEqualTo(new EditEntry(waiting.id(), LanguageTag.FR, "Speaks too long", SpeechType.POINT_OF_ORDER,
                        2));
    }

    @Test
    void theNoteOnTheQueueIsHiddenAndNotOverwritten() {
        session.did("14:26:33", new WriteQueueNote("Only two of them", NoteVisibility.MODERATOR));
        session.setNow("14:26:41");
        show();
        assertThat(texts()).contains("Only two of them");
        share();
        assertThat(texts()).doesNotContain("Only two of them");
        SharedScreenModel model = new SharedScreenModel();
        model.show(session.state(), session.now());
        model.turn();
        assertThat(model.whole(new WriteQueueNote("More", NoteVisibility.TEAM)))
                .isEqualTo(new WriteQueueNote("Only two of them · More", NoteVisibility.TEAM));
    }
}

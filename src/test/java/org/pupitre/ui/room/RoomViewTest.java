package org.pupitre.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.app.start.Toolkit;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.MeetingCommand.WithdrawRoomMessage;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.framework.junit5.ApplicationExtension;

/** What all can see in the room window, and what no one can. */
@ExtendWith(ApplicationExtension.class)
class RoomViewTest {
    private RoomModel model;
    private Scene scene;

    private void open(StagedSession session) {
        Toolkit.call(() -> {
            model = RoomScreens.model(session);
            scene = RoomScreens.scene(Frame.of(Locale.ENGLISH, Theme.Choice.LIGHT, 100, 1280, 720), model);
            return null;
        });
    }

    private void later(StagedSession session, String time) {
        session.setNow(time);
        Toolkit.call(() -> {
            model.show(session.state(), session.now());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return null;
        });
    }

    private List<String> texts() {
        return Toolkit.call(() -> texts(scene.getRoot()));
    }

    private static List<String> texts(Parent parent) {
        List<String> texts = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Labeled label && label.isVisible() && !label.getText().isEmpty()) {
                texts.add(label.getText().replace('\u00a0', ' ').replace('\u202f', ' '));
            }
            if (node instanceof Parent inner) {
                texts.addAll(texts(inner));
            }
            if (node.getAccessibleText() != null) {
                texts.add(node.getAccessibleText());
            }
        }
        return texts;
    }

    @Test
    void whoSpeaksWhatIsAskedWhatComesAndTheMessageAreThereInBothLanguages() {
        open(RoomScreens.full());
        assertThat(texts()).contains("Discussion", "14:27", "La parole est à · On the floor", "Clara Sample", "EN",
                "network of NGOs (sample)", "Jean Modèle", "restant · left", "Question 2",
                "How were local authorities involved from the start?",
                "Comment les autorités locales ont-elles été associées dès le départ ?", "Ensuite · Next",
                "Questions et réponses", "Questions and answers", "Nous finissons à 15 h 00.", "We end at 15:00.");
    }

    @Test
    void theClockOfTheTurnCountsDownWhileTimePassesAndThenOver() {
        StagedSession session = Scenes.speaking();
        open(session);
        String first = left();
        later(session, "14:27:31");
        String second = left();
        later(session, "14:27:32");
        assertThat(left()).isNotEqualTo(second).isNotEqualTo(first);
        later(session, "14:45:32");
        assertThat(left()).startsWith("+");
        assertThat(texts()).contains("dépassé · over");
    }

    private String left() {
        return Toolkit.call(() -> ((Labeled) scene.lookup("#room-left")).getText());
    }

    @Test
    void withoutASpeakerTheClockIsThatOfTheItemAndThePlaceOfTheNameIsEmpty() {
        StagedSession session = Scenes.speaking().did("14:27:10", new EndTurn());
        open(session);
        assertThat(texts()).doesNotContain("La parole est à · On the floor");
        String first = left();
        later(session, "14:28:10");
        assertThat(left()).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void inboxRemarksSignalsAndUnaskedQuestionsAreNotThere() {
        StagedSession session = Scenes.live().did("14:27:05", new AddQuestion("Unread secret?", LanguageTag.EN, null));
        open(session);
        assertThat(String.join("\n", texts())).doesNotContain("Unread").doesNotContain("secteur privé")
                .doesNotContainIgnoringCase("slow");
    }

    @Test
    void whoStaysAnonymousIsNamedNowhere() {
        open(RoomScreens.hidden());
        assertThat(String.join("\n", texts())).doesNotContain("Zephyrine").doesNotContain("Quillfeather")
                .doesNotContain("quill.example").doesNotContain("ze-FI-rin")
                .contains("intervention non attribuée · a participant");
    }

    @Test
    void aMessageThatIsWithdrawnLeavesEmptyGround() {
        StagedSession session = RoomScreens.full();
        open(session);
        session.did("14:27:40", new WithdrawRoomMessage());
        later(session, "14:27:41");
        assertThat(texts()).doesNotContain("We end at 15:00.");
    }

    @Test
    void thereIsNothingToPressNorAPointerAndAllFillsAnyWindow() {
        open(RoomScreens.full());
        List<Node> all = Toolkit.call(() -> new ArrayList<>(scene.getRoot().lookupAll("*")));
        assertThat(all).noneMatch(node -> node instanceof ButtonBase || node instanceof TextInputControl);
        assertThat(scene.getRoot().getCursor()).isEqualTo(Cursor.NONE);
        Node content = Toolkit.call(() -> scene.lookup(".room"));
        assertThat(content.getBoundsInParent().getHeight()).isBetween(719.0, 721.0);
        assertThat(content.getBoundsInParent().getWidth()).isBetween(1279.0, 1281.0);
    }
}

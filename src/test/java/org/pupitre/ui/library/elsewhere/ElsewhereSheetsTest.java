package org.pupitre.ui.library.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.testfx.framework.junit5.ApplicationExtension;

/** The sheets about other computers, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ElsewhereSheetsTest {
    private final Door door = new Door();
    private final List<String> done = new ArrayList<>();

    /** What was asked of the program. */
    private static final class Door implements ElsewhereDoor {
        private final List<String> asked = new ArrayList<>();

        @Override
        public void receive() {
            throw new AssertionError("not asked for");
        }

        @Override
        public void begin() {}

        @Override
        public void look(boolean folder, ContinueModel model) {
            asked.add(folder ? "folder" : "file");
        }

        @Override
        public void handOver(SessionId session) {}

        @Override
        public void decide(SessionId session) {}

        @Override
        public void settle(LeftActsModel model, LeftActsModel.Act act, boolean take, Consumer<String> refused) {
            asked.add((take ? "take " : "leave ") + act.line());
            if (act.line().contains("pause")) {
                refused.accept("It was meant for its moment.");
            } else {
                model.show(model.acts().stream().filter(other -> !other.equals(act)).toList());
            }
        }
    }

    private static void onScreen(Runnable work) throws Exception {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                work.run();
                ended.complete(null);
            } catch (RuntimeException | Error e) {
                ended.completeExceptionally(e);
            }
        });
        ended.get(60, TimeUnit.SECONDS);
    }

    private static Layers layers() {
        Layers layers = new Layers(new Words(Locale.ENGLISH), new Region());
        new Theme().dress(new Scene(layers, 1180, 760));
        return layers;
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static String texts(Layers layers) {
        return layers.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList().toString();
    }

    private static Button button(Layers layers, String text) {
        return layers.lookupAll(".button").stream().map(Button.class::cast).filter(b -> b.getText().equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + text));
    }

    private ContinueModel.Offer offer(String name) {
        return new ContinueModel.Offer(name, List.of("Read from the stick"), () -> done.add(name));
    }

    @Test
    void oneChoosesAPlaceSeesWhatIsThereAndGoesOn() throws Exception {
        onScreen(() -> {
            Layers layers = layers();
            ContinueModel model = new ContinueModel();
            layers.cover(new ContinueSheet(model, door, new Words(Locale.ENGLISH), layers));
            button(layers, "Choose a file…").fire();
            button(layers, "Choose a folder…").fire();
            assertThat(door.asked).containsExactly("file", "folder");
            model.work();
            press(layers.lookup(".bundle-sheet"), KeyCode.ESCAPE);
            assertThat(layers.covered()).as("what is being read is not left half way").isTrue();
            model.found(List.of(offer("Session 1, known to 14:39:12")));
            assertThat(texts(layers)).contains("known to 14:39:12", "Read from the stick", "can then only be read");
            button(layers, "Go on here").fire();
            assertThat(done).containsExactly("Session 1, known to 14:39:12");
            model.done(List.of("It goes on."), () -> done.add("opened"));
            button(layers, new Words(Locale.ENGLISH).text("library.bundle.open")).fire();
            assertThat(done).endsWith("opened");
            assertThat(layers.covered()).isFalse();
        });
    }

    @Test
    void ofSeveralSessionsTheNewestIsChosenUntilAnotherIs() throws Exception {
        onScreen(() -> {
            Layers layers = layers();
            ContinueModel model = new ContinueModel();
            layers.cover(new ContinueSheet(model, door, new Words(Locale.ENGLISH), layers));
            model.found(List.of(offer("newest"), offer("older")));
            button(layers, "Go on here").fire();
            List<RadioButton> choices =
                    layers.lookupAll(".radio-button").stream().map(RadioButton.class::cast).toList();
            choices.stream().filter(c -> c.getText().equals("older")).forEach(RadioButton::fire);
            button(layers, "Go on here").fire();
            assertThat(done).containsExactly("newest", "older");
        });
    }

    @Test
    void enterTakesAnActOverDeleteLeavesItAndWhatIsRefusedStaysWithItsSentence() throws Exception {
        onScreen(() -> {
            Layers layers = layers();
            LeftActsModel model = new LeftActsModel(new SessionId("s1"),
                    List.of(act("14:40 add question 12"), act("14:41 pause Panel"), act("14:42 give Awa the floor")));
            layers.cover(new LeftActsSheet(model, door, new Words(Locale.ENGLISH), layers));
            layers.applyCss();
            layers.layout();
            ListView<?> list = (ListView<?>) layers.lookup(".list-view");
            press(list, KeyCode.ENTER);
            press(list, KeyCode.ENTER);
            assertThat(texts(layers)).contains("It was meant for its moment.");
            press(list, KeyCode.DELETE);
            assertThat(door.asked).containsExactly("take 14:40 add question 12", "take 14:41 pause Panel",
                    "leave 14:41 pause Panel");
            list.getSelectionModel().selectLast();
            press(list, KeyCode.DELETE);
            assertThat(model.acts()).extracting(LeftActsModel.Act::line).containsExactly("14:41 pause Panel");
            press(layers.lookup(".erase-sheet"), KeyCode.ESCAPE);
            assertThat(layers.covered()).isFalse();
            assertThat(model.acts()).as("what was not decided about stays").hasSize(1);
        });
    }

    private static LeftActsModel.Act act(String line) {
        return new LeftActsModel.Act(new CommandId(line.replaceAll("[^a-z]", "")), line);
    }
}

package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.notice.Notice;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Presses;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;
import org.pupitre.ui.shell.zone.KeptZones;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A console that was made ahead is like any other, and only the first that asks for one is given it. */
@ExtendWith(ApplicationExtension.class)
class ConsolesTest {
    private final Asked asked = new Asked();

    @Test
    void theFirstWhoAsksIsGivenTheOneMadeAhead(FxRobot robot) {
        Consoles consoles = Consoles.ahead(Locale.ENGLISH);
        consoles.awaitAhead();
        robot.interact(() -> {
            consoles.words().localeProperty().set(Locale.FRENCH);
            consoles.theme().choiceProperty().set(Theme.Choice.DARK);
            consoles.theme().layGround();
            consoles.styleAhead();

            Console console = consoles.on(asked, false, false);
            Scene scene = Consoles.scene(console);
            assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.endsWith("tokens-dark.css"));
            List<Command> sent = new ArrayList<>();
            console.sendTo(command -> {
                sent.add(command);
                return new CompletableFuture<>();
            }, new Presses(System::nanoTime));
            console.show(SessionState.empty(new SessionId("s"), People.NOBODY), Instant.EPOCH);

            assertThat(scene.getRoot().lookupAll(".label")).filteredOn(Labeled.class::isInstance)
                    .extracting(label -> ((Labeled) label).getText())
                    .contains(new Words(Locale.FRENCH).text("timeline.hardStopHeading"));
            Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, false, false,
                    false));
            Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_TYPED, "n", "", KeyCode.UNDEFINED, false, false,
                    false, false));
            assertThat(sent).containsExactly(new NextItem());
            assertThat(asked.saved).isPositive();

            assertThat(consoles.on(new Asked(), false, false)).isNotSameAs(console);
        });
    }

    @Test
    void aCopyAndARehearsalHaveTheirOwn(FxRobot robot) {
        Consoles consoles = Consoles.ahead(Locale.ENGLISH);
        consoles.rememberZones(new KeptZones("Asia/Tokyo"));
        consoles.awaitAhead();
        robot.interact(() -> {
            Console copy = consoles.on(new Asked(), false, true);
            Console rehearsal = consoles.on(new Asked(), true, false);
            Console first = consoles.on(asked, false, false);

            assertThat(List.of(copy, rehearsal)).doesNotContain(first);
            first.show(SessionState.empty(new SessionId("s"), People.NOBODY), Instant.EPOCH);
            assertThat(((Labeled) Consoles.scene(first).getRoot().lookup("#wall-clock")).getText())
                    .as("it knows the zone of the computer").isEqualTo("09:00:00");
            assertThat(asked.saved).as("the first plain one is the one made ahead, and works on its desk").isPositive();
        });
    }

    /** What was asked of the session behind a console. */
    private static final class Asked implements Consoles.Desk {
        private int saved;

        @Override
        public Saved saved() {
            saved++;
            return new Saved(null, 0, 0, null);
        }

        @Override
        public List<Notice> standing() {
            return List.of();
        }

        @Override
        public Optional<Command> chosen(Notice notice, Notice.Choice choice) {
            return Optional.empty();
        }
    }
}

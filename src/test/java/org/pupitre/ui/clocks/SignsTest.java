package org.pupitre.ui.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A clock that is nearly at its end and one that is past it differ by more than their colour, everywhere (rules of the
 * timeline, section 3.2): by the words and by the sign +. The item runs to 14:32:00, the turn of three minutes
 * since 14:22:53.
 */
@ExtendWith(ApplicationExtension.class)
class SignsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            console | en | #item-left, .band-item .band-word | 14:29:59 2:01 left | 14:30:00 2:00 nearly over | 14:31:00 1:00 nearly over | 14:32:05 +0:05 over
            console | fr | #item-left, .band-item .band-word | 14:29:59 2:01 restant | 14:30:00 2:00 bientôt fini | 14:31:00 1:00 bientôt fini | 14:32:05 +0:05 dépassé
            console | en | #turn-left, #turn-word | 14:24:52 1:01 left of 3:00 | 14:24:53 1:00 left of 3:00 | 14:25:23 0:30 left of 3:00 | 14:25:58 +0:05 over
            console | fr | #turn-left, #turn-word | 14:24:52 1:01 sur 3:00 | 14:24:53 1:00 sur 3:00 | 14:25:23 0:30 sur 3:00 | 14:25:58 +0:05 dépassé
            booth | en | .cabin-left, .cabin-turn-note | 14:24:52 1:01 left of 3:00 | 14:24:53 1:00 left of 3:00 | 14:25:23 0:30 left of 3:00 | 14:25:58 +0:05 over
            booth | fr | .cabin-left, .cabin-turn-note | 14:24:52 1:01 sur 3:00 | 14:24:53 1:00 sur 3:00 | 14:25:23 0:30 sur 3:00 | 14:25:58 +0:05 dépassé
            """)
    void nearlyOverAndOverDifferByWordsAndSign(String screen, String language, String where, String normal,
            String warning, String danger, String over) throws Exception {
        StagedSession session = Scenes.speaking();
        on(() -> {
            Watched watched = screen.equals("booth")
                    ? Watched.booth(session, Locale.of(language))
                    : Watched.console(session, Locale.of(language));
            for (String moment : List.of(normal, warning, danger, over)) {
                watched.at(StagedSession.at(moment.substring(0, 8)));
                List<Node> nodes = new ArrayList<>();
                for (String selector : where.split(", ", -1)) {
                    nodes.addAll(watched.root().lookupAll(selector).stream().filter(Labeled.class::isInstance)
                            .filter(Node::isVisible).toList());
                }
                assertThat(String.join(" ", nodes.stream().map(n -> ((Labeled) n).getText()).toList()))
                        .isEqualTo(moment.substring(9));
            }
        });
    }

    private static void on(Runnable act) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                act.run();
                done.complete(null);
            } catch (RuntimeException | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        done.get(60, TimeUnit.SECONDS);
    }
}

package org.pupitre.ui.clocks;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.pupitre.ui.booth.BoothModel;
import org.pupitre.ui.booth.BoothView;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;
import org.pupitre.ui.shell.StagedSession;

/** Console or interpreters' window of a session, for tests that let time pass and look again. */
interface Watched {
    /** Shows the session at an instant, and lays it out as a frame would. */
    ShownTexts at(Instant now);

    /** Shows the session at an instant. */
    void shows(Instant now);

    /** What the scene shows. */
    Parent root();

    /** The console. */
    static Watched console(StagedSession session, Locale locale) {
        Instant saved = session.now();
        Console console = new Console(new Words(locale), new Theme(), session,
                () -> new Saved(saved, 372, 0, null), false);
        console.showBackups(() -> Optional.of(saved), () -> {
        });
        Scene scene = console.scene(1440, 900);
        return in(scene, now -> console.show(session.state(), now));
    }

    /** The interpreters' window. */
    static Watched booth(StagedSession session, Locale locale) {
        Words words = new Words(locale);
        BoothView view = new BoothView(new BoothModel(words), words, new Sender(words, session), new Theme(),
                new BoothView.Around() {
                    @Override
                    public void toConsole() {
                        // There is no console here.
                    }

                    @Override
                    public void close() {
                        // Nor a window.
                    }
                });
        Scene scene = view.scene(1280, 800);
        return in(scene, now -> view.show(session.state(), now));
    }

    private static Watched in(Scene scene, Consumer<Instant> show) {
        return new Watched() {
            @Override
            public void shows(Instant now) {
                show.accept(now);
            }

            @Override
            public ShownTexts at(Instant now) {
                shows(now);
                return texts(scene);
            }

            @Override
            public Parent root() {
                return scene.getRoot();
            }
        };
    }

    private static ShownTexts texts(Scene scene) {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return ShownTexts.of(scene.getRoot());
    }
}

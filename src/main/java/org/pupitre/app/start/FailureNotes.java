package org.pupitre.app.start;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;
import org.pupitre.failure.Failure;
import org.pupitre.failure.LogFile;
import org.pupitre.ui.kit.FailureCard;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;

/** Puts unexpected failures on the screen: one card at a time, and each kind once; the log has them all. */
public final class FailureNotes {
    private final Words words;
    private final Set<String> told = new HashSet<>();
    private @Nullable FailureCard shown;

    public FailureNotes(Words words) {
        this.words = words;
    }

    /** On the screen's thread. */
    public void show(Scene scene, Failure failure) {
        boolean covered = shown != null && shown.getScene() != null;
        if (covered || !(scene.getRoot() instanceof Layers layers) || !told.add(failure.code())) {
            return;
        }
        FailureCard card = new FailureCard(words, failure.code(), details(failure), () -> {
            FailureCard closed = shown;
            if (closed != null) {
                layers.clear(closed);
            }
        });
        shown = card;
        layers.corner(card);
    }

    /** What helps to find the cause, without names: neither of the exception's message nor of the home folder. */
    static String details(Failure failure) {
        String version = FailureNotes.class.getPackage().getImplementationVersion();
        return String.join("\n", failure.code() + " " + failure.at(),
                "Pupitre " + (version == null ? "0" : version),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "Java " + property("java.version") + " " + property("java.vendor"),
                failure.trace(),
                LogFile.current().map(FailureNotes::withoutHome).orElse(""));
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }

    private static String withoutHome(Path file) {
        Path home = Path.of(property("user.home"));
        return file.startsWith(home) ? "~/" + home.relativize(file) : file.toString();
    }
}

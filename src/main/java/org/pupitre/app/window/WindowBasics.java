package org.pupitre.app.window;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.pupitre.app.start.Toolkit;
import org.pupitre.app.window.place.WindowLook;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;

/**
 * What a window on a library is built on: words, look, what was chosen for this library, and consoles. The library itself
 * need not be open for it.
 */
public final class WindowBasics {
    private final KeptChoices remembered;
    private final Consoles consoles;
    private volatile boolean wanted = true;
    private CompletableFuture<Boolean> laid = CompletableFuture.completedFuture(true);

    public WindowBasics(Path library, Locale language) {
        this(library, new Consoles(new Words(language), new Theme()));
    }

    /**
     * @param consoles with their words and their look
     */
    public WindowBasics(Path library, Consoles consoles) {
        this.consoles = consoles;
        remembered = new KeptChoices(library);
        consoles.rememberBooth(remembered.booth());
        consoles.rememberRoom(remembered.room());
        consoles.rememberStrip(remembered.strip());
        consoles.rememberZones(remembered.zones(ZoneId.systemDefault()));
    }

    /**
     * Begins to lay it on the screen's thread, as soon as that runs, while the library is being opened on this one: brings
     * the screen to what was chosen, and styles a console ahead where it is not yet known that none is wanted.
     *
     * @param language      what the program was called in
     * @param languageAsked whether it was asked for at this start, so that it stays
     */
    public WindowBasics begin(Locale language, boolean languageAsked) {
        laid = CompletableFuture.supplyAsync(() -> {
            Toolkit.start();
            consoles.awaitAhead();
            Toolkit.call(() -> {
                words().localeProperty().set(language);
                WindowLook.follow(remembered.console(), words(), theme(), languageAsked);
                theme().layGround();
                return true;
            });
            // Apart, so that what has something to show comes between them.
            return Toolkit.call(() -> {
                if (wanted) {
                    consoles.styleAhead();
                }
                return true;
            });
        });
        return this;
    }

    /** No console is to be styled ahead any more, since the window shows something else first. */
    void enough() {
        wanted = false;
    }

    /** Waits until it is laid; not on the screen's thread. */
    void await() {
        laid.join();
    }

    Words words() {
        return consoles.words();
    }

    Theme theme() {
        return consoles.theme();
    }

    KeptChoices remembered() {
        return remembered;
    }

    Consoles consoles() {
        return consoles;
    }
}

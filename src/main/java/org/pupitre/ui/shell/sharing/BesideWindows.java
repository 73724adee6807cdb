package org.pupitre.ui.shell.sharing;

import java.util.function.Consumer;

import javafx.stage.Window;

/**
 * What opens windows beside the console; each is told the console's.
 *
 * @param booth the interpreters' window
 * @param room  the room window; closes it where it is open
 */
public record BesideWindows(Consumer<Window> booth, Consumer<Window> room) {
    /** A console without windows beside it. */
    static final BesideWindows NONE = new BesideWindows(_ -> {
    }, _ -> {
    });
}

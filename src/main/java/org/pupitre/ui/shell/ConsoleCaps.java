package org.pupitre.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.pupitre.ui.kit.keys.Stroke;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.Stroke.Typed;

/** The keys that the console shows while Ctrl is held, by the id of what they press or lead to. */
final class ConsoleCaps {
    private ConsoleCaps() {}

    static Map<String, Stroke> all() {
        Map<String, Stroke> keys = new LinkedHashMap<>();
        keys.put("next-item", Typed.of('N'));
        keys.put("item-more", new Typed(Set.of('+'), '+'));
        keys.put("item-less", new Typed(Set.of('\u2212'), '\u2212'));
        keys.put("turn-more", Pressed.bare(KeyCode.T));
        keys.put("turn-less", Pressed.shift(KeyCode.T));
        keys.put("turn-pause", Typed.of('P'));
        keys.put("alarm-pause", Typed.of('P'));
        keys.put("give-floor", Pressed.bare(KeyCode.SPACE));
        keys.put("incident-over", Typed.of('I'));
        keys.put("signal-handled", Typed.of('S'));
        keys.put("mark-answered", Typed.of('A'));
        keys.put("queue-add", Pressed.control(KeyCode.L));
        keys.put("question-field", Pressed.control(KeyCode.K));
        keys.put("note-field", Pressed.control(KeyCode.J));
        keys.put("undo", Pressed.control(KeyCode.Z));
        keys.put("redo", new Pressed(List.of(KeyCode.Z), true, true));
        return keys;
    }
}

package org.pupitre.ui.kit.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.pupitre.ui.kit.Follow;

/**
 * Texts that were typed and not sent, by field. Each is stored when the typing pauses, at the latest two seconds after it
 * began, and when the desk is left (rules of the journal, section 6). On the screen's thread.
 */
public final class Drafts {
    private static final Duration PAUSE = Duration.millis(300);
    private static final Duration AT_LATEST = Duration.seconds(2);

    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> unsaved = new LinkedHashSet<>();
    private final List<Runnable> opened = new ArrayList<>();
    private final List<Runnable> writers = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition latest = new PauseTransition(AT_LATEST);
    private BiConsumer<String, String> store = (field, text) -> {
    };
    private boolean bringing;

    public Drafts() {
        pause.setOnFinished(e -> save());
        latest.setOnFinished(e -> save());
    }

    /**
     * Brings back what was kept, and stores from now on.
     *
     * @param kept  texts by field
     * @param place stores the text of a field; an empty one is forgotten
     */
    public void open(Map<String, String> kept, BiConsumer<String, String> place) {
        store = place;
        bringing = true;
        texts.putAll(kept);
        opened.forEach(Runnable::run);
        bringing = false;
        texts.keySet().stream().filter(field -> !text(field).equals(kept.getOrDefault(field, "")))
                .forEach(unsaved::add);
        save();
    }

    /** What a field does when kept texts are there to be brought back. */
    public void whenOpened(Runnable action) {
        opened.add(action);
    }

    /** What is done before the desk is left, such as keeping what was sent and not answered. */
    void beforeLeaving(Runnable action) {
        writers.add(action);
    }

    /** The kept text of a field; empty for none. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Keeps the text of a field as it is now; an empty text is forgotten. */
    public void keep(String field, String text) {
        if (bringing || text(field).equals(text)) {
            return;
        }
        texts.put(field, text);
        if (unsaved.isEmpty()) {
            latest.playFromStart();
        }
        unsaved.add(field);
        pause.playFromStart();
    }

    /** Keeps what is typed into a field under a name of its own in the window, and brings it back. */
    public void keepTextOf(TextInputControl field, String name) {
        Follow.each(field.textProperty(), () -> keep(name, field.getText()));
        whenOpened(() -> {
            if (field.getText().isEmpty() && !text(name).isEmpty()) {
                field.setText(text(name));
                field.end();
            }
        });
    }

    /** Stores at once what was not stored yet; before the desk is left. */
    public void leave() {
        writers.forEach(Runnable::run);
        save();
    }

    private void save() {
        pause.stop();
        latest.stop();
        List<String> now = List.copyOf(unsaved);
        unsaved.clear();
        now.forEach(field -> store.accept(field, text(field)));
    }
}

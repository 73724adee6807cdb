package org.pupitre.ui.kit.keys;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import org.pupitre.ui.kit.Words;

/**
 * A key of a panel or of a window: one line of the table that installs it and of the sheet that F1 shows.
 *
 * @param words   says what it does
 * @param strokes any of these; the first is shown
 * @param inField what it does in a field, where its reach is {@link KeyLine.Reach#TEXT_FIRST}
 */
public record NamedKey(
        Function<Words, String> words,
        Reach reach,
        List<Stroke> strokes,
        Runnable action,
        Consumer<TextInputControl> inField) implements KeyLine {
    public NamedKey {
        strokes = List.copyOf(strokes);
    }

    /**
     * A key of this reach.
     *
     * @param sentence key of the sentence that says what it does
     */
    public static NamedKey of(Reach reach, String sentence, Runnable action, Stroke... strokes) {
        return new NamedKey(words -> words.text(sentence), reach, List.of(strokes), action, _ -> {
        });
    }

    /** A bare key that acts on the live session. */
    public static NamedKey live(String sentence, Runnable action, Stroke... strokes) {
        return of(Reach.LIVE, sentence, action, strokes);
    }

    /** A key that counts always, also while something is typed. */
    public static NamedKey always(String sentence, Runnable action, Stroke... strokes) {
        return of(Reach.ALWAYS, sentence, action, strokes);
    }

    /** A key that acts on the session, and in a field on what is typed there. */
    public static NamedKey textFirst(String sentence, Runnable action, Consumer<TextInputControl> inField,
            Stroke... strokes) {
        return new NamedKey(words -> words.text(sentence), Reach.TEXT_FIRST, List.of(strokes), action, inField);
    }

    /** A key of the sheet on which something else listens. */
    public static NamedKey shown(Reach reach, String sentence, Stroke... strokes) {
        return of(reach, sentence, () -> {
        }, strokes);
    }

    @Override
    public String name(Words words) {
        return this.words.apply(words);
    }
}

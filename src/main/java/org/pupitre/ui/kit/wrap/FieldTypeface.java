package org.pupitre.ui.kit.wrap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;

/**
 * The typeface of a field while right-to-left letters other than Arabic ones are in it. A field cannot be drawn in pieces,
 * and what the toolkit takes from two typefaces is in a wrong order; so it is drawn with a typeface that has letters,
 * brackets and figures. For Arabic letters the program's own is one.
 */
public final class FieldTypeface {
    /** With Latin, Arabic and Hebrew letters: those of Windows, of macOS and of most Linux systems. */
    private static final List<String> COMPLETE = List.of("Segoe UI", "Arial", "DejaVu Sans");

    private FieldTypeface() {}

    /** Gives the field its typeface, now and whenever its text changes; where none is installed it keeps its own. */
    public static <T extends TextInputControl> T follow(T field) {
        field.textProperty().subscribe(text -> field.setStyle(text != null && needsOther(text)
                ? Installed.STYLE
                : ""));
        return field;
    }

    private static boolean needsOther(String text) {
        return Paragraph.turns(text) && text.codePoints().anyMatch(FieldTypeface::isOtherLetter);
    }

    private static boolean isOtherLetter(int letter) {
        byte direction = Character.getDirectionality(letter);
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.ARABIC
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** A field of one line that has its typeface. */
    public static TextField field() {
        return follow(new TextField());
    }

    /** Of the typefaces that are installed, the one such a field is drawn with. */
    static Optional<String> of(Collection<String> installed) {
        return COMPLETE.stream().filter(installed::contains).findFirst();
    }

    /** Asked once, when the first such letter is typed: to list the typefaces takes its time. */
    private static final class Installed {
        static final String STYLE =
                of(Font.getFamilies()).map("-fx-font-family: \"%s\";"::formatted).orElse("");
    }
}

package org.pupitre.ui.kit.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.pupitre.domain.act.Person;

/** Whose name a label shows at a point: a line may name several people, and tell more than names. */
final class NameAt {
    private NameAt() {}

    /** The person whose name is there; empty where something else is. */
    static Optional<Person> find(Label label, Point2D inScene, List<Person> people) {
        for (Node node : label.lookupAll(".text")) {
            Point2D point = node.sceneToLocal(inScene);
            if (node instanceof Text text && text.isVisible() && text.getBoundsInLocal().contains(point)) {
                int place = text.hitTest(point).getCharIndex();
                return people.stream().filter(person -> covers(text.getText(), place, person.name())).findFirst();
            }
        }
        return Optional.empty();
    }

    /** Where a name goes on in another line or typeface, a word of it counts. */
    private static boolean covers(String text, int place, String name) {
        int from = text.indexOf(name);
        if (from < 0) {
            return Arrays.asList(name.split(" ")).contains(word(text, place));
        }
        while (from >= 0 && from <= place) {
            if (place < from + name.length()) {
                return true;
            }
            from = text.indexOf(name, from + 1);
        }
        return false;
    }

    private static String word(String text, int place) {
        int from = text.lastIndexOf(' ', place) + 1;
        int end = text.indexOf(' ', Math.max(from, place));
        return text.substring(from, end < 0 ? text.length() : end);
    }
}

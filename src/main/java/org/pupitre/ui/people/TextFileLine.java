package org.pupitre.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.TextAsked;

/**
 * The file of what a person will say: a button that shows it, and what else can be done with it; or a button that adds it. What
 * is done here is done at once and does not wait for the card to be saved.
 */
final class TextFileLine extends VBox {
    private static final long KILOBYTE = 1024;

    private final Words words;
    private final PersonId person;
    private final Ways ways;
    private final HBox first = row();
    private final HBox second = row();
    private final List<Node> before = new ArrayList<>();
    private final Button open = new Button();
    private final Label size = new Label();
    private final Button add;
    private final Button save;
    private final Button remove;
    private @Nullable TextFile file;
    private boolean editable = true;

    /**
     * What the card does for it.
     *
     * @param remove takes the file away
     * @param told   says what became of something
     */
    record Ways(Runnable remove, Consumer<Supplier<String>> told) {}

    TextFileLine(Words words, PersonId person, Ways ways) {
        this.words = words;
        this.person = person;
        this.ways = ways;
        getStyleClass().add("person-files");
        getChildren().addAll(first, second);
        open.setMinWidth(0);
        add = button("person.file.add", "person-file-add", () -> ask(new TextAsked.Wish.Add(person, List.of())));
        save = button("person.file.save", "person-file-save",
                () -> ifThere(there -> ask(new TextAsked.Wish.Save(there))));
        remove = button("person.file.remove", "person-file-remove", ways.remove());
        open.setId("person-file-open");
        open.getStyleClass().addAll(Styles.GHOST, "person-file-name");
        open.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        size.getStyleClass().add(Styles.MUTED);
        size.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> ifThere(there -> ask(new TextAsked.Wish.Open(there))));
    }

    private static HBox row() {
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("person-file");
        return row;
    }

    private Button button(String key, String id, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.bind(key));
        button.getStyleClass().add(Styles.GHOST);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** Shows a file, or that there is none. */
    void show(@Nullable TextFile shown, boolean changeable) {
        file = shown;
        editable = changeable;
        List<Node> above = new ArrayList<>(before);
        List<Node> below = new ArrayList<>();
        if (shown != null) {
            open.setText(shown.name());
            open.setAccessibleText(words.text("person.file.open", shown.name()));
            size.setText(words.text("person.file.size",
                    Formats.number((shown.size() + KILOBYTE - 1) / KILOBYTE, words.locale())));
            above.add(open);
            below.addAll(List.of(size, save));
        }
        if (changeable) {
            (shown == null ? above : below).add(shown == null ? add : remove);
        }
        if (first.getChildren().equals(above) && second.getChildren().equals(below)) {
            return;
        }
        Node keyboard = getScene() == null ? null : getScene().getFocusOwner();
        boolean here = first.getChildren().contains(keyboard) || second.getChildren().contains(keyboard);
        first.getChildren().setAll(above);
        second.getChildren().setAll(below);
        second.setManaged(shown != null);
        if (here && keyboard != null) {
            // Where the button that was pressed is gone, the keyboard stays in the card.
            boolean there = above.contains(keyboard) || below.contains(keyboard);
            (there ? keyboard : shown == null ? add : open).requestFocus();
        }
    }

    /** What comes before the file in its row. */
    void after(Node mark) {
        before.add(mark);
        show(file, editable);
    }

    /** A file that is over the card can be dropped on it. */
    void over(DragEvent event) {
        if (editable && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /** Gives the person the file that was dropped. */
    void dropped(DragEvent event) {
        if (editable && event.getDragboard().hasFiles()) {
            ask(new TextAsked.Wish.Add(person, event.getDragboard().getFiles()));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void ifThere(Consumer<TextFile> act) {
        TextFile there = file;
        if (there != null) {
            act.accept(there);
        }
    }

    private void ask(TextAsked.Wish wish) {
        fireEvent(new TextAsked(wish, ways.told()));
    }
}

package org.pupitre.ui.timeline.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.list.Rows;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The speakers of the open item, and below them the field that adds another with the people who fit what is typed there. */
final class AllottedSpeakers extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final EditModel model;
    private final Words words;
    private final Offers offers;
    private final Map<PersonId, AllottedLine> lines = new HashMap<>();
    private final VBox listed = new VBox();
    private final VBox found = new VBox();
    private final FieldModel added;
    private final FieldLine line;
    private List<Person> offered = List.of();
    private int marked;

    AllottedSpeakers(EditModel model, Words words, Offers offers) {
        this.model = model;
        this.words = words;
        this.offers = offers;
        added = model.field(SpeakerFields.added(() -> marked));
        OneLineField field = new OneLineField();
        field.setId("edit-speaker");
        field.promptTextProperty().bind(words.bind("edit.addSpeaker"));
        line = new FieldLine(added, words, "edit.addSpeaker", field).wide();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Follow.each(field.textProperty(), this::offer);
        Follow.each(field.focusedProperty(), this::offer);
        FieldLine.showIf(found, false);
        listed.getStyleClass().add("edit-part");
        getStyleClass().add("edit-part");
        getChildren().addAll(listed, line, found);
    }

    void show(EditedItem item) {
        List<PlannedSpeaker> speakers = item.plan().speakers();
        List<AllottedLine> wanted = speakers.stream().map(PlannedSpeaker::person).distinct()
                .map(id -> lines.computeIfAbsent(id, person -> new AllottedLine(person, model, words, offers)))
                .toList();
        wanted.forEach(each -> each.show(item));
        Rows.update(listed.getChildren(), wanted.stream().map(AllottedLine::node).toList(), Function.identity());
        FieldLine.showIf(listed, !wanted.isEmpty());
    }

    private void offer() {
        EditedItem item = model.item();
        String typed = line.field().getText();
        boolean active = item != null && !typed.isBlank() && line.field().isFocused();
        List<Person> fit = active && item != null ? SpeakerFields.found(typed, item) : List.of();
        if (!fit.equals(offered)) {
            offered = fit;
            marked = 0;
        }
        draw();
    }

    private void draw() {
        FieldLine.showIf(found, offered.size() > 1);
        found.getChildren().setAll(offered.size() > 1 ? offered.stream().map(this::line).toList() : List.of());
    }

    private Label line(Person person) {
        String affiliation = person.affiliation();
        Label label = new OneLineText(Isolated.joined(" · ",
                affiliation == null ? List.of(person.name()) : List.of(person.name(), affiliation)), "edit-found");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.pseudoClassStateChanged(CHOSEN, offered.indexOf(person) == marked);
        // The field keeps the caret, so that what is typed is not committed before.
        label.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            marked = offered.indexOf(person);
            added.commit();
            e.consume();
        });
        return label;
    }

    /** ↓ and ↑ mark whom Enter adds. */
    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && offered.size() > 1) {
            marked = Math.floorMod(marked + by, offered.size());
            draw();
            event.consume();
        }
    }
}

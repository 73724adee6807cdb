package org.pupitre.ui.library.draft;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.listing.SessionTemplate;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;

/** What the agenda of a new session begins with: the arrows choose a template, and its items are said below. */
final class TemplateChoice extends VBox {
    private final Words words;

    TemplateChoice(NewSessionModel form, Words words) {
        this.words = words;
        Label heading = BoundControls.label(words.bind("template.heading"), Styles.HEADING);
        getChildren().add(heading);
        ToggleGroup group = new ToggleGroup();
        WrappingRow names = new WrappingRow();
        for (SessionTemplate template : SessionTemplate.values()) {
            RadioButton choice = new RadioButton();
            choice.setId("template-" + template.name());
            choice.textProperty()
                    .bind(Follow.text(() -> words.word("template.name", template), words.localeProperty()));
            choice.setToggleGroup(group);
            choice.setUserData(template);
            choice.setMinWidth(USE_PREF_SIZE);
            choice.accessibleHelpProperty().bind(Follow.text(() -> items(template), words.localeProperty()));
            names.getChildren().add(choice);
        }
        names.getStyleClass().add("template-names");
        Label items = new WrappedText("", Styles.MUTED, "template-items");
        items.textProperty().bind(
                Follow.text(() -> items(form.template.get()), form.template, words.localeProperty()));
        getChildren().addAll(names, items);
        Runnable show = () -> group.getToggles().stream().filter(t -> t.getUserData() == form.template.get())
                .findFirst().ifPresent(group::selectToggle);
        Follow.each(form.template, show);
        show.run();
        Follow.each(group.selectedToggleProperty(), () -> {
            if (group.getSelectedToggle() != null) {
                form.template.set((SessionTemplate) group.getSelectedToggle().getUserData());
            }
        });
        getStyleClass().add("template-choice");
    }

    /** Its items with their minutes, those of a sound check before the start apart. */
    private String items(SessionTemplate template) {
        if (template.lines().isEmpty()) {
            return words.text("template.none");
        }
        String before = items(template, true);
        String all = items(template, false);
        String said = words.text("template.items", all, template.minutes());
        return before.isEmpty() ? said : words.text("template.before", before, said);
    }

    private String items(SessionTemplate template, boolean before) {
        return template.lines().stream().filter(line -> before == (line.kind() == ItemKind.SOUND_CHECK))
                .map(line -> words.text("template.item", words.word("template.title", line.title()), line.minutes()))
                .collect(Collectors.joining(" · "));
    }
}

package org.pupitre.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Heard;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.OneLineText;

/** Who speaks in the next note, and how it is heard: the head of the rapporteur's desk. */
public final class SpeakerView {
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private final AboutModel model;
    private final NotesModel notes;
    private final Words words;
    private final Label name = new OneLineText("", Styles.HEADLINE);
    private final LanguageChip chip = new LanguageChip().ofFloor();

    /** The panel of who speaks. */
    public static Panel panel(PanelContext context, AboutModel model, NotesModel notes) {
        Part<SpeakerView> part = context.part("speaker", () -> new SpeakerView(model, notes, context.words()),
                SpeakerView::build, model);
        return Panel.of("speaker", part)
                .keys(heard(model, "keys.act.AS_SAID", null, KeyCode.DIGIT1, KeyCode.NUMPAD1, KeyCode.AMPERSAND,
                        KeyCode.DIGIT2, KeyCode.NUMPAD2),
                        heard(model, "keys.act.FROM_TEXT", Heard.TEXT, KeyCode.DIGIT3, KeyCode.NUMPAD3,
                                KeyCode.QUOTEDBL),
                        heard(model, "keys.act.MY_REMARK", Heard.OWN, KeyCode.DIGIT4, KeyCode.NUMPAD4, KeyCode.QUOTE))
                .make();
    }

    /** A key for how the next note was heard; the codes are those of one key on layouts that type its digit with Shift, too. */
    private static NamedKey heard(AboutModel model, String sentence, @Nullable Heard how, KeyCode... codes) {
        return NamedKey.always(sentence, () -> model.heardProperty().set(Optional.ofNullable(how)), Pressed.alt(codes));
    }

    public SpeakerView(AboutModel model, NotesModel notes, Words words) {
        this.model = model;
        this.notes = notes;
        this.words = words;
    }

    /** Builds the head, top to bottom as on the screen. */
    public Region build() {
        name.setId("about-name");
        name.setMinWidth(0);
        Tips.textOf(name);
        ShownPerson.mark(name, () -> model.surroundingsProperty().get().speakerId());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox who = new HBox(name, chip, gap, heard());
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().add("speaker-who");
        VBox head = new VBox(new SectionHeader(words.bind("notes.about.speaker")), who,
                new Listening(notes, words).root());
        head.getStyleClass().addAll(Styles.PANE, "speaker-head");
        Follow.each(model.surroundingsProperty(), this::show);
        Follow.each(words.localeProperty(), this::show);
        show();
        return head;
    }

    private void show() {
        Surroundings around = model.surroundingsProperty().get();
        boolean nobody = around.speaker() == null;
        name.setText(nobody ? words.text("notes.about.notSaid") : around.speaker());
        name.pseudoClassStateChanged(NOBODY, nobody);
        chip.show(around.floorLanguage(), words.locale());
        chip.setVisible(!nobody || around.floorLanguage() != null);
    }

    private HBox heard() {
        SegmentedButton buttons = new SegmentedButton();
        for (Optional<Heard> how : List.of(Optional.<Heard>empty(), Optional.of(Heard.TEXT), Optional.of(Heard.OWN))) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(words.bind(key(how.orElse(null))));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.heardProperty().set(how);
            });
            model.heardProperty().subscribe(now -> button.setSelected(now.equals(how)));
            buttons.getButtons().add(button);
        }
        HBox row = new HBox(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.accessibleTextProperty().bind(words.bind("notes.about.heard"));
        return row;
    }

    private static String key(@Nullable Heard how) {
        return how == null
                ? "notes.about.asSaid"
                : how == Heard.TEXT ? "notes.about.fromText" : "notes.about.fromMyself";
    }
}

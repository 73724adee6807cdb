package org.pupitre.ui.library.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.FieldTypeface;

/** A field for a title in each language, that of the screen first. */
public final class TitleFields extends GridPane {
    private final List<TextField> fields = new ArrayList<>();

    /**
     * The fields of a title.
     *
     * @param key   of the words before a field, with the name of its language
     * @param texts what is typed, by language
     */
    public TitleFields(String key, Map<LanguageTag, StringProperty> texts, Words words) {
        getStyleClass().addAll("new-session-grid", "new-session-named");
        List<LanguageTag> order = new ArrayList<>(texts.keySet());
        if (order.remove(words.language())) {
            order.addFirst(words.language());
        }
        for (LanguageTag language : order) {
            StringProperty text = texts.get(language);
            TextField field = FieldTypeface.field();
            if (text != null) {
                field.textProperty().bindBidirectional(text);
            }
            field.accessibleTextProperty().bind(named(key, language, words));
            Label label = new Label();
            label.textProperty().bind(named(key, language, words));
            label.setLabelFor(field);
            label.setMinWidth(USE_PREF_SIZE);
            setHgrow(field, Priority.ALWAYS);
            addRow(fields.size(), label, field);
            fields.add(field);
        }
    }

    private static ObservableValue<String> named(String key, LanguageTag language, Words words) {
        return words.localeProperty().map(locale -> words.text(key, language.nameIn(locale)));
    }

    @Override
    public void requestFocus() {
        fields.getFirst().requestFocus();
    }

    /** What is typed in these fields; empty where it is nothing. */
    public static Optional<LocalText> read(Map<LanguageTag, StringProperty> texts) {
        SortedMap<LanguageTag, String> wordings = new TreeMap<>();
        texts.forEach((language, typed) -> {
            String wording = typed.get().strip();
            if (!wording.isEmpty()) {
                wordings.put(language, wording);
            }
        });
        return wordings.isEmpty() ? Optional.empty() : Optional.of(new LocalText(wordings));
    }

    /** Fields for these languages with the wordings of a title, or empty; languages that only it has come last. */
    public static Map<LanguageTag, StringProperty> texts(List<LanguageTag> languages, @Nullable LocalText title) {
        Map<LanguageTag, StringProperty> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, new SimpleStringProperty("")));
        if (title != null) {
            title.wordings().forEach((language, wording) -> texts
                    .computeIfAbsent(language, _ -> new SimpleStringProperty("")).set(wording));
        }
        return texts;
    }
}

package org.pupitre.ui.library.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.TypedTimes;
import org.pupitre.ui.kit.wrap.FieldTypeface;

/**
 * A day to be typed or chosen. The calendar that opens speaks the language of the screen, and its week begins as it does
 * in the region the computer is set to; on Monday where it is set to none.
 */
final class DayPicker extends DatePicker {
    /** The whole world, as a region. */
    private static final String WORLD = "001";

    private final WhenModel form;
    private final Words words;
    /** The locale of the program while the calendar is open; null while it is not. */
    private @Nullable Locale before;

    DayPicker(WhenModel form, Words words) {
        this.form = form;
        this.words = words;
        setConverter(new Days());
        valueProperty().bindBidirectional(form.day);
        Follow.each(valueProperty(), () -> form.dayTyped.set(null));
        FieldTypeface.follow(getEditor());
        Follow.each(getEditor().textProperty(), this::keepTyped);
        Follow.each(form.dayTyped, this::showTyped);
        accessibleTextProperty().bind(words.bind("library.new.day"));
        // The toolkit draws the calendar in the locale of the program, and has no other door to it.
        setOnShowing(_ -> {
            before = Locale.getDefault(Locale.Category.FORMAT);
            Locale.setDefault(Locale.Category.FORMAT, calendar(words.locale(), before));
        });
        setOnHidden(_ -> {
            if (before != null) {
                Locale.setDefault(Locale.Category.FORMAT, before);
                before = null;
            }
        });
        // A calendar that was drawn keeps the names of its days.
        Follow.each(words.localeProperty(), () -> {
            setConverter(new Days());
            if (getSkin() != null) {
                setSkin(createDefaultSkin());
            }
        });
    }

    /** The locale of the calendar: the language of the screen, and the region of the computer. */
    static Locale calendar(Locale screen, Locale computer) {
        String region = computer.getCountry().isEmpty() ? WORLD : computer.getCountry();
        return new Locale.Builder().setLanguage(screen.getLanguage()).setRegion(region).build();
    }

    /** The text of the field counts, though the keyboard is still in it. */
    void commit() {
        try {
            commitValue();
        } catch (DateTimeException e) {
            // It stays in the field, and reading the form says so.
        }
    }

    private void keepTyped() {
        String text = getEditor().getText();
        form.dayTyped.set(text.equals(new Days().written(getValue())) ? null : text);
    }

    private void showTyped() {
        String typed = form.dayTyped.get();
        String text = typed == null ? new Days().written(getValue()) : typed;
        if (!text.equals(getEditor().getText())) {
            getEditor().setText(text);
        }
    }

    /** Days as the screen writes them, {@code 14 January 2027}, and the order of day and month never in doubt. */
    private final class Days extends StringConverter<LocalDate> {
        private final DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale());

        @Override
        public String toString(@Nullable LocalDate day) {
            String typed = form.dayTyped.get();
            return typed == null ? written(day) : typed;
        }

        private String written(@Nullable LocalDate day) {
            return day == null ? "" : format.format(day);
        }

        /** The field keeps its day where this throws, and shows what {@link #toString(LocalDate)} says: what was typed. */
        @Override
        public LocalDate fromString(String typed) {
            Optional<LocalDate> day = TypedTimes.day(typed);
            form.dayTyped.set(day.isPresent() ? null : typed);
            return day.orElseThrow(() -> new DateTimeException("no day"));
        }
    }
}

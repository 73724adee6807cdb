package org.pupitre.ui.library.draft;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.listing.SessionTemplate;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;

/** The fields of a new session with what usually is in them; says what is wrong in the order of the fields. */
final class NewSessionModel {
    /** The languages a title can be typed in, which are those the session works in. */
    static final List<LanguageTag> LANGUAGES =
            Messages.LOCALES.stream().map(l -> new LanguageTag(l.getLanguage())).toList();
    /** Between the fields of a text that was kept; no key types it. */
    private static final String SEPARATOR = "\u001f";
    /** Fields before the titles in such a text. */
    private static final int BEFORE_TITLES = 8;

    final WhenModel when;
    final Map<LanguageTag, StringProperty> titles = TitleFields.texts(LANGUAGES, null);
    final ObjectProperty<SessionTemplate> template = new SimpleObjectProperty<>(SessionTemplate.PANEL);
    final StringProperty interpreters = new SimpleStringProperty("");
    final BooleanProperty speakersReady = new SimpleBooleanProperty();

    /** What was read, or what is wrong. */
    sealed interface Read {
        record Sound(SessionDraft draft) implements Read {}

        record Faulty(Wrong wrong) implements Read {}
    }

    NewSessionModel(ZonedDateTime now) {
        when = WhenModel.soon(now);
    }

    /** All that can be typed, as one text; the same for the same fields. */
    String typed() {
        LocalDate day = when.day.get();
        String half = when.dayTyped.get();
        List<String> all = new ArrayList<>(List.of(template.get().name(), day == null ? "" : day.toString(),
                half == null ? "" : half, when.start.get(), when.hardStop.get(), when.zone.get(), interpreters.get(),
                String.valueOf(speakersReady.get())));
        titles.values().forEach(title -> all.add(title.get()));
        return String.join(SEPARATOR, all.stream().map(Objects::toString).toList());
    }

    /** Fills the fields with what {@link #typed} told; a text of another form changes nothing. */
    void fill(String typed) {
        List<String> all = List.of(typed.split(SEPARATOR, -1));
        Optional<SessionTemplate> chosen =
                Stream.of(SessionTemplate.values()).filter(t -> t.name().equals(all.getFirst())).findFirst();
        if (all.size() != BEFORE_TITLES + titles.size() || chosen.isEmpty()) {
            return;
        }
        template.set(chosen.get());
        when.day.set(day(all.get(1)));
        when.dayTyped.set(all.get(2).isEmpty() && when.day.get() != null ? null : all.get(2));
        when.start.set(all.get(3));
        when.hardStop.set(all.get(4));
        when.zone.set(all.get(5));
        interpreters.set(all.get(6));
        speakersReady.set(Boolean.parseBoolean(all.get(7)));
        int at = BEFORE_TITLES;
        for (StringProperty title : titles.values()) {
            title.set(all.get(at));
            at++;
        }
    }

    private static @Nullable LocalDate day(String kept) {
        try {
            return kept.isEmpty() ? null : LocalDate.parse(kept);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What is done whenever something is typed or chosen. */
    void onTyped(Runnable action) {
        ChangeListener<Object> listener = (_, _, _) -> action.run();
        Stream.concat(Stream.<ObservableValue<?>>of(template, interpreters, speakersReady), when.fields())
                .forEach(field -> field.addListener(listener));
        titles.values().forEach(title -> title.addListener(listener));
    }

    /** What was read; of several faults the first. */
    Read read() {
        return wrongs().findFirst().<Read>map(Read.Faulty::new).orElseGet(() -> new Read.Sound(draft()));
    }

    /** All that is wrong, in the order of the fields. */
    Stream<Wrong> wrongs() {
        return Stream.of(titleWrong().stream(), when.wrongs(), nameWrong().stream()).flatMap(wrong -> wrong);
    }

    private Optional<Wrong> titleWrong() {
        return TitleFields.read(titles).isEmpty() ? Wrong.of("library.new.noTitle") : Optional.empty();
    }

    private Optional<Wrong> nameWrong() {
        return names().stream().filter(n -> n.length() > PersonDetails.LONGEST_NAME).findFirst()
                .flatMap(name -> Wrong.of("library.new.longName", String.valueOf(name.length())));
    }

    /** The session, where nothing is wrong. */
    private SessionDraft draft() {
        LocalDate date = when.date().orElseThrow();
        return new SessionDraft(TitleFields.read(titles).orElseThrow(), LANGUAGES,
                date.atTime(WhenModel.time(when.start)), date.atTime(WhenModel.time(when.hardStop)),
                WhenModel.zone(when.zone.get()).orElseThrow(), names(), template.get(), speakersReady.get());
    }

    private List<String> names() {
        return Pattern.compile("[,;]").splitAsStream(interpreters.get()).map(String::strip)
                .filter(name -> !name.isEmpty()).distinct().toList();
    }
}

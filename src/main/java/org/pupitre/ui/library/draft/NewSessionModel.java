package org.pupitre.ui.library.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.WallTime;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.TypedTimes;

/** The fields of a new session with what usually is in them; says what is wrong in the order of the fields. */
final class NewSessionModel {
    /** The languages a title can be typed in, which are those the session works in. */
    static final List<LanguageTag> LANGUAGES =
            Messages.LOCALES.stream().map(l -> new LanguageTag(l.getLanguage())).toList();
    private static final int MOST_MINUTES = 600;
    private static final int USUAL_HOURS = 2;

    /** Between the fields of a text that was kept; no key types it. */
    private static final String SEPARATOR = "\u001f";
    /** Where the titles begin in such a text. */
    private static final int FIRST_TITLE = 5;
    private static final String READY = "ready";

    final List<StringProperty> titles = texts();
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    /** The text in the field of the day where it is not, or not yet, the day that counts; null where it is. */
    final ObjectProperty<@Nullable String> dayTyped = new SimpleObjectProperty<>();
    final StringProperty start = new SimpleStringProperty();
    final StringProperty hardStop = new SimpleStringProperty();
    final StringProperty zone = new SimpleStringProperty();
    final StringProperty interpreters = new SimpleStringProperty("");
    final BooleanProperty speakersReady = new SimpleBooleanProperty();
    final ObservableList<LineModel> lines = FXCollections.observableArrayList();

    /** A line of the agenda as it is typed. */
    static final class LineModel {
        final ObjectProperty<ItemKind> kind;
        final List<StringProperty> titles = texts();
        final StringProperty minutes;

        LineModel(ItemKind kind, int minutes) {
            this.kind = new SimpleObjectProperty<>(kind);
            this.minutes = new SimpleStringProperty(String.valueOf(minutes));
            name();
            this.kind.addListener((_, before, _) -> {
                if (named(before)) {
                    name();
                }
            });
        }

        /** Whether the titles are still those of a kind, so that they follow it. */
        private boolean named(ItemKind of) {
            for (int i = 0; i < LANGUAGES.size(); i++) {
                if (!titles.get(i).get().equals(usual(i, of))) {
                    return false;
                }
            }
            return true;
        }

        private void name() {
            for (int i = 0; i < LANGUAGES.size(); i++) {
                titles.get(i).set(usual(i, kind.get()));
            }
        }

        private static String usual(int language, ItemKind kind) {
            return Messages.of(Messages.LOCALES.get(language)).word("library.new.kind", kind);
        }
    }

    /** What was read, or the key of the sentence that says what is missing. */
    sealed interface Read {
        record Sound(SessionDraft draft) implements Read {}

        record Wrong(String key, List<String> arguments) implements Read {}
    }

    NewSessionModel(ZonedDateTime now) {
        ZonedDateTime soon = now.plusMinutes(15).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        if (soon.getHour() + USUAL_HOURS >= 24) {
            soon = soon.toLocalDate().plusDays(1).atTime(9, 0).atZone(now.getZone());
        }
        day.set(soon.toLocalDate());
        start.set(soon.toLocalTime().toString());
        hardStop.set(soon.toLocalTime().plusHours(USUAL_HOURS).toString());
        zone.set(now.getZone().getId());
        lines.addAll(new LineModel(ItemKind.WELCOME, 10), new LineModel(ItemKind.KEYNOTE, 15),
                new LineModel(ItemKind.PANEL, 40),
                new LineModel(ItemKind.DISCUSSION, 25), new LineModel(ItemKind.QUESTIONS, 22),
                new LineModel(ItemKind.CLOSING, 8));
    }

    /** All that can be typed, as one text; the same for the same fields. */
    String typed() {
        List<String> all = new ArrayList<>(List.of(day.get() == null ? "" : String.valueOf(day.get()), start.get(),
                hardStop.get(), zone.get(), interpreters.get()));
        titles.forEach(title -> all.add(title.get()));
        for (LineModel line : lines) {
            all.add(line.kind.get().name());
            all.add(line.minutes.get());
            line.titles.forEach(title -> all.add(title.get()));
        }
        String half = dayTyped.get();
        if (half != null || speakersReady.get()) {
            all.add(half == null ? "" : half);
        }
        if (speakersReady.get()) {
            all.add(READY);
        }
        return String.join(SEPARATOR, all.stream().map(Objects::toString).toList());
    }

    /** Fills the fields with what {@link #typed} told; a text of another form changes nothing. */
    void fill(String typed) {
        List<String> all = List.of(typed.split(SEPARATOR, -1));
        int lineLength = 2 + LANGUAGES.size();
        int rest = (all.size() - FIRST_TITLE - LANGUAGES.size()) % lineLength;
        if (all.size() < FIRST_TITLE + LANGUAGES.size() || rest > 2) {
            return;
        }
        int end = all.size() - rest;
        day.set(all.getFirst().isEmpty() ? null : LocalDate.parse(all.getFirst()));
        dayTyped.set(rest == 0 || (rest == 2 && all.get(end).isEmpty()) ? null : all.get(end));
        speakersReady.set(rest == 2);
        start.set(all.get(1));
        hardStop.set(all.get(2));
        zone.set(all.get(3));
        interpreters.set(all.get(4));
        List<LineModel> filled = new ArrayList<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            titles.get(i).set(all.get(FIRST_TITLE + i));
        }
        for (int at = FIRST_TITLE + LANGUAGES.size(); at < end; at += lineLength) {
            LineModel line = new LineModel(ItemKind.valueOf(all.get(at)), 0);
            line.minutes.set(all.get(at + 1));
            for (int i = 0; i < LANGUAGES.size(); i++) {
                line.titles.get(i).set(all.get(at + 2 + i));
            }
            filled.add(line);
        }
        lines.setAll(filled);
    }

    /** What is done whenever something is typed or chosen. */
    void onTyped(Runnable action) {
        ChangeListener<Object> listener = (_, _, _) -> action.run();
        Stream.<ObservableValue<?>>of(day, dayTyped, start, hardStop, zone, interpreters, speakersReady)
                .forEach(field -> field.addListener(listener));
        titles.forEach(title -> title.addListener(listener));
        Runnable each =
                () -> lines.forEach(line -> Stream.concat(Stream.<ObservableValue<?>>of(line.kind, line.minutes),
                        line.titles.stream()).forEach(field -> {
                            field.removeListener(listener);
                            field.addListener(listener);
                        }));
        each.run();
        Follow.each(lines, () -> {
            each.run();
            action.run();
        });
    }

    private static List<StringProperty> texts() {
        List<StringProperty> made = new ArrayList<>();
        LANGUAGES.forEach(_ -> made.add(new SimpleStringProperty("")));
        return List.copyOf(made);
    }

    /** Minutes of all items together; those that are no number count as none. */
    int minutes() {
        return lines.stream().mapToInt(line -> minutes(line).orElse(0)).sum();
    }

    /**
     * Minutes from the start to the hard stop, as they pass on that day in that zone; empty where one of them is no time, or
     * they are the wrong way round.
     */
    Optional<Integer> room() {
        ZoneId in = zone(zone.get()).orElse(ZoneOffset.UTC);
        LocalDate on = date().orElse(LocalDate.EPOCH);
        Optional<Instant> from = time(start.get()).map(time -> WallTime.of(on.atTime(time), in).taken());
        Optional<Instant> until = time(hardStop.get()).map(time -> WallTime.of(on.atTime(time), in).taken());
        return from.flatMap(f -> until.map(u -> (int) ChronoUnit.MINUTES.between(f, u))).filter(m -> m > 0);
    }

    /** What is to be said of a start or a hard stop that clocks show twice that day: which is taken; empty of others. */
    String twice(Words words) {
        return hours().filter(hour -> hour.at().second() != null)
                .map(hour -> words.hour(hour.at(), hour.typed(), hour.in())).collect(Collectors.joining(" "));
    }

    /** A time as it was typed, and what it is on that day in that zone. */
    private record Hour(LocalTime typed, WallTime at, ZoneId in) {}

    /** The start and the hard stop, where the day and the zone are known. */
    private Stream<Hour> hours() {
        Optional<LocalDate> on = date();
        Optional<ZoneId> in = zone(zone.get());
        return on.isEmpty() || in.isEmpty()
                ? Stream.empty()
                : Stream.of(start, hardStop).flatMap(typed -> time(typed.get()).stream())
                        .map(time -> new Hour(time, WallTime.of(on.get().atTime(time), in.get()), in.get()));
    }

    /** What was read; of several faults the first. */
    Read read() {
        return wrongs().findFirst().<Read>map(wrong -> wrong).orElseGet(() -> new Read.Sound(draft()));
    }

    /** All that is wrong, in the order of the fields. */
    Stream<Read.Wrong> wrongs() {
        return Stream.concat(
                Stream.of(titleWrong(), dayWrong(), timeWrong(), zoneWrong(), hourWrong(), roomWrong(), nameWrong())
                        .flatMap(Optional::stream),
                linesWrong());
    }

    private Optional<Read.Wrong> titleWrong() {
        return text(titles).isEmpty() ? wrong("library.new.noTitle") : Optional.empty();
    }

    private Optional<Read.Wrong> dayWrong() {
        String half = dayTyped.get();
        return date().isEmpty() ? wrong("library.new.noDay", half == null ? "" : half) : Optional.empty();
    }

    /** The day, typed or chosen. */
    private Optional<LocalDate> date() {
        String half = dayTyped.get();
        return half == null ? Optional.ofNullable(day.get()) : day(half);
    }

    private Optional<Read.Wrong> timeWrong() {
        for (StringProperty typed : List.of(start, hardStop)) {
            if (time(typed.get()).isEmpty()) {
                return wrong("library.new.noTime", typed.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Read.Wrong> roomWrong() {
        return room().isEmpty() ? wrong("library.new.noRoom") : Optional.empty();
    }

    private Optional<Read.Wrong> zoneWrong() {
        return zone(zone.get()).isEmpty() ? wrong("library.new.noZone", zone.get()) : Optional.empty();
    }

    /** A time of day that a change of the clocks leaves out is never made another in silence. */
    private Optional<Read.Wrong> hourWrong() {
        return hours().filter(hour -> hour.at().leftOut()).findFirst()
                .flatMap(hour -> wrong("library.new.noSuchHour", hour.typed().toString(),
                        hour.at().taken().atZone(hour.in()).toLocalTime().toString()));
    }

    private Optional<Read.Wrong> nameWrong() {
        return names().stream().filter(n -> n.length() > PersonDetails.LONGEST_NAME).findFirst()
                .flatMap(name -> wrong("library.new.longName", String.valueOf(name.length())));
    }

    private Stream<Read.Wrong> linesWrong() {
        if (lines.isEmpty()) {
            return wrong("library.new.noItems").stream();
        }
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> {
            LineModel line = lines.get(i);
            Optional<Read.Wrong> untitled = text(line.titles).isEmpty()
                    ? wrong("library.new.noItemTitle", String.valueOf(i + 1))
                    : Optional.empty();
            Optional<Read.Wrong> unmeasured = minutes(line).isEmpty()
                    ? wrong("library.new.noMinutes", line.minutes.get())
                    : Optional.empty();
            return Stream.concat(untitled.stream(), unmeasured.stream());
        });
    }

    private static Optional<Read.Wrong> wrong(String key, String... arguments) {
        return Optional.of(new Read.Wrong(key, List.of(arguments)));
    }

    /** The session, where nothing is wrong. */
    private SessionDraft draft() {
        LocalDate date = date().orElseThrow();
        List<SessionDraft.Item> items = lines.stream().map(line -> new SessionDraft.Item(line.kind.get(),
                text(line.titles).orElseThrow(), minutes(line).orElseThrow())).toList();
        return new SessionDraft(text(titles).orElseThrow(), LANGUAGES, date.atTime(time(start.get()).orElseThrow()),
                date.atTime(time(hardStop.get()).orElseThrow()), zone(zone.get()).orElseThrow(), names(), items,
                speakersReady.get());
    }

    private List<String> names() {
        return Pattern.compile("[,;]").splitAsStream(interpreters.get()).map(String::strip)
                .filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static Optional<LocalText> text(List<StringProperty> typed) {
        SortedMap<LanguageTag, String> wordings = new TreeMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String wording = typed.get(i).get().strip();
            if (!wording.isEmpty()) {
                wordings.put(LANGUAGES.get(i), wording);
            }
        }
        return wordings.isEmpty() ? Optional.empty() : Optional.of(new LocalText(wordings));
    }

    private static Optional<Integer> minutes(LineModel line) {
        String typed = line.minutes.get().strip();
        if (!typed.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(typed)).filter(m -> m >= 1 && m <= MOST_MINUTES);
    }

    /** As people write it: {@code 14:00}, {@code 14h}, {@code 14h30}, {@code 9.15}. */
    static Optional<LocalTime> time(String typed) {
        return TypedTimes.time(typed);
    }

    static Optional<LocalDate> day(String typed) {
        return TypedTimes.day(typed);
    }

    private static Optional<ZoneId> zone(String typed) {
        try {
            return Optional.of(ZoneId.of(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.pupitre.ui.notes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Expected;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Fold;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Watch;

/** What a rapporteur leans on, and what he says the next note is about. */
public final class AboutModel implements DeskModel {
    private final ObservableList<AgendaItem> items = FXCollections.observableArrayList();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ItemId>> item = new SimpleObjectProperty<>(this, "item", Optional.empty());
    private final ObjectProperty<Optional<PersonId>> speaker =
            new SimpleObjectProperty<>(this, "speaker", Optional.empty());
    private final ObjectProperty<Optional<Heard>> heard = new SimpleObjectProperty<>(this, "heard", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ItemId>> planned =
            new ReadOnlyObjectWrapper<>(this, "planned", Optional.empty());
    private final ReadOnlyObjectWrapper<Surroundings> surroundings =
            new ReadOnlyObjectWrapper<>(this, "surroundings", Surroundings.NOTHING);
    private final ObjectProperty<Optional<Instant>> begun = new SimpleObjectProperty<>(this, "begun", Optional.empty());
    private final Watch watch = new Watch();
    private List<Person> all = List.of();
    private String sought = "";
    /** What was typed for the speaker since anybody was chosen. */
    private String typed = "";
    private @Nullable SessionState shown;
    private Instant now = Instant.EPOCH;
    private @Nullable Expected expected;
    private ZoneId zone = ZoneOffset.UTC;

    public AboutModel() {
        Follow.each(item, this::tell);
        Follow.each(speaker, this::tell);
        Follow.each(begun, this::expect);
    }

    @Override
    public void show(SessionState state, Instant at) {
        shown = state;
        now = at;
        SessionPlan plan = state.plan();
        zone = plan == null ? ZoneOffset.UTC : plan.zone();
        if (watch.changed(state.timeline(), state.people(), state.board())) {
            items.setAll(
                    state.timeline().items().stream().filter(i -> !i.skipped() && i.kind() != ItemKind.BLOCK).toList());
            questions.setAll(state.board().questions());
            all = state.people().all().stream()
                    .sorted(java.util.Comparator.comparing(p -> Fold.of(p.name()))).toList();
            search(sought);
        }
        expect();
    }

    /** What is expected to go on follows the time at which the note began. */
    private void expect() {
        if (shown != null) {
            expected = Expected.of(shown, begun.get().orElse(now));
            planned.set(expected.item().map(AgendaItem::id));
            tell();
        }
    }

    /** Shows whom this fits; what is typed takes the place of the person chosen before. */
    void type(String text) {
        typed = text.strip();
        if (!typed.isEmpty()) {
            speaker.set(Optional.empty());
        }
        search(text);
        tell();
    }

    /** A person is chosen, or the choice is taken back: the typed text was there to find the person. */
    void choose(Optional<PersonId> chosen) {
        if (chosen.isPresent()) {
            typed = "";
        }
        speaker.set(chosen);
        tell();
    }

    /** The name typed for the speaker, of someone who was not chosen; null for none. */
    @Nullable
    String speakerName() {
        return typed.isEmpty() ? null : typed;
    }

    /** Shows whom this fits, with or without accents. */
    private void search(String text) {
        sought = text;
        people.setAll(all.stream().filter(p -> text.isBlank() || Fold.finds(Fold.searchable(all(p)), text)).toList());
    }

    private static String all(Person person) {
        return person.name() + " " + (person.affiliation() == null ? "" : person.affiliation());
    }

    /** What the next note says it is about. */
    NoteAbout about() {
        return new NoteAbout(item.get().orElse(null), speaker.get().orElse(null), null, heard.get().orElse(null));
    }

    private void tell() {
        Optional<ItemId> current = item.get().or(planned::get);
        String name = speakerName();
        @Nullable PersonId likely = expected == null ? null : expected.speaker();
        @Nullable Person who = name != null
                ? null
                : speaker.get().or(() -> Optional.ofNullable(likely)).flatMap(this::person).orElse(null);
        @Nullable LanguageTag floor = who == null ? null : who.language();
        if (expected != null && name == null && speaker.get().filter(id -> !id.equals(likely)).isEmpty()
                && expected.floorLanguage() != null) {
            floor = expected.floorLanguage();
        }
        surroundings.set(new Surroundings(
                current.flatMap(id -> items.stream().filter(i -> i.id().equals(id)).findFirst())
                        .map(AgendaItem::title).orElse(null),
                name != null ? name : who == null ? null : who.name(), who == null ? null : who.id(), floor));
    }

    private Optional<Person> person(PersonId id) {
        return all.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** When the note began that is being typed. */
    ObjectProperty<Optional<Instant>> begunProperty() {
        return begun;
    }

    ObservableList<AgendaItem> items() {
        return items;
    }

    ObservableList<Person> people() {
        return people;
    }

    ObservableList<Question> questions() {
        return questions;
    }

    /** Chooses the item after that of the next note; at the last one nothing happens. */
    void chooseNextItem() {
        List<ItemId> all = items.stream().map(AgendaItem::id).toList();
        int next = item.get().or(planned::get).map(all::indexOf).orElse(-1) + 1;
        if (next < all.size()) {
            item.set(Optional.of(all.get(next)));
        }
    }

    /** The item chosen by hand; empty where the plan is followed. */
    ObjectProperty<Optional<ItemId>> itemProperty() {
        return item;
    }

    ObjectProperty<Optional<PersonId>> speakerProperty() {
        return speaker;
    }

    /** How the next note is come by, where it is not heard. */
    ObjectProperty<Optional<Heard>> heardProperty() {
        return heard;
    }

    /** The item that is expected now: as planned, or as its bundle saw the running session. */
    ReadOnlyObjectProperty<Optional<ItemId>> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Surroundings> surroundingsProperty() {
        return surroundings.getReadOnlyProperty();
    }

    ZoneId zone() {
        return zone;
    }
}

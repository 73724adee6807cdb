package org.pupitre.ui.notes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.list.Rows;

/** The notes of the session, what a note taken now would be filled in with, and which channel the writer listens to. */
public final class NotesModel implements DeskModel {
    private final ObservableList<NoteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Surroundings> surroundings = new ReadOnlyObjectWrapper<>(Surroundings.NOTHING);
    private final ReadOnlyObjectWrapper<List<LanguageTag>> languages = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<LanguageTag>> listening = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Instant>> begun = new SimpleObjectProperty<>(this, "begun", Optional.empty());
    private final NoteOrigins origins = new NoteOrigins();
    private final Watch notes = new Watch();
    private final Watch around = new Watch();
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable AboutModel about;
    private @Nullable SessionState shown;
    private Instant now = Instant.EPOCH;

    public NotesModel() {
        Follow.each(begun, this::fill);
    }

    @Override
    public void show(SessionState state, Instant at) {
        shown = state;
        now = at;
        SessionPlan plan = state.plan();
        languages.set(plan == null ? List.of() : plan.languages());
        zone = plan == null ? ZoneOffset.UTC : plan.zone();
        boolean elsewhere = origins.follow(state);
        if (notes.changed(state.notes(), state.people(), titles(state), state.core().programme())
                || elsewhere) {
            List<NoteRow> each = state.notes().notes().stream().map(n -> NoteRow.of(n, origins.of(n), state)).toList();
            Rows.update(rows, NoteRow.together(each, state), NoteRow::id);
        }
        if (around.changed(state.timeline(), state.queue(), state.people(), state.interpretation())) {
            fill();
        }
    }

    /** What a note says of the agenda: other changes of it are no reason to look at thousands of notes. */
    private static Map<ItemId, LocalText> titles(SessionState state) {
        return state.timeline().items().stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::title));
    }

    /** What is filled in follows the time at which the note began. */
    private void fill() {
        if (shown != null && !surroundings.isBound()) {
            surroundings.set(Surroundings.of(shown, begun.get().orElse(now)));
        }
    }

    /** The session's time as it was shown last, at most a second ago. */
    Instant now() {
        return now;
    }

    /** When the first key of the note was typed that is being typed; empty where none is. */
    ObjectProperty<Optional<Instant>> begunProperty() {
        return begun;
    }

    /** From now on the writer says what a note is about, and not the session. */
    public void follow(AboutModel said) {
        about = said;
        surroundings.bind(said.surroundingsProperty());
        said.begunProperty().bind(begun);
    }

    /** The name that was typed for the speaker, of someone who was not chosen; null for none. */
    @Nullable
    String speakerName() {
        return about == null ? null : about.speakerName();
    }

    /** What the writer says the next note is about; null where that is left to the session. */
    @Nullable
    NoteAbout about() {
        return about == null ? null : about.about();
    }

    /** Whose name was typed for a note and can be confirmed here; a rapporteur's copy confirms no one. */
    Optional<Person> confirmable(NoteRow row) {
        boolean home = shown != null && shown.core().copy() == null;
        return home && row.proposedBy() != null ? Optional.ofNullable(row.speaker()) : Optional.empty();
    }

    /** The notes, newest last. */
    public ObservableList<NoteRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Surroundings> surroundingsProperty() {
        return surroundings.getReadOnlyProperty();
    }

    /** The session's working languages in the order they are shown. */
    public ReadOnlyObjectProperty<List<LanguageTag>> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    /** Language of the channel the writer listens to, set by the writer; empty if not said. */
    public ObjectProperty<Optional<LanguageTag>> listeningProperty() {
        return listening;
    }

    /** The zone in which times are shown. */
    public ZoneId zone() {
        return zone;
    }
}

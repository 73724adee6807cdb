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
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Rows;
import org.pupitre.ui.kit.Watch;

/** The notes of the session, what a note taken now would be filled in with, and which channel the writer listens to. */
public final class NotesModel implements DeskModel {
    private final ObservableList<NoteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Surroundings> surroundings = new ReadOnlyObjectWrapper<>(Surroundings.NOTHING);
    private final ReadOnlyObjectWrapper<List<LanguageTag>> languages = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<LanguageTag>> listening = new SimpleObjectProperty<>(Optional.empty());
    private final Watch notes = new Watch();
    private final Watch around = new Watch();
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable AboutModel about;

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        languages.set(plan == null ? List.of() : plan.languages());
        zone = plan == null ? ZoneOffset.UTC : plan.zone();
        if (notes.changed(state.notes(), state.people(), state.timeline().items())) {
            Rows.update(rows, state.notes().notes().stream().map(n -> NoteRow.of(n, state)).toList(), NoteRow::id);
        }
        if (!surroundings.isBound()
                && around.changed(state.timeline(), state.queue(), state.people(), state.interpretation())) {
            surroundings.set(Surroundings.of(state));
        }
    }

    /** From now on the writer says what a note is about, and not the session. */
    public void follow(AboutModel said) {
        about = said;
        surroundings.bind(said.surroundingsProperty());
    }

    /** What the writer says the next note is about; null where that is left to the session. */
    @Nullable
    NoteAbout about() {
        return about == null ? null : about.about();
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

package org.pupitre.ui.prepare.words;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.preparation.Glossary;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.TermId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;

/** The glossary of a session, as far as it is looked for. */
public final class WordsModel implements DeskModel {
    private final ObservableList<TermRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private final Watch watch = new Watch();
    private Map<TermId, TermRow> known = new HashMap<>();
    private List<TermRow> all = List.of();
    private Glossary glossary = Glossary.EMPTY;
    private List<LanguageTag> languages = List.of();
    private String query = "";

    /** How many terms there are, and how many of them are found. */
    record Shown(int terms, int found, boolean searching) {
        static final Shown NOTHING = new Shown(0, 0, false);
    }

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        if (plan == null || !watch.changed(state.core().glossary(), plan)) {
            return;
        }
        languages = plan.languages();
        glossary = state.core().glossary();
        Map<TermId, TermRow> next = new HashMap<>();
        all = glossary.all().stream().map(term -> {
            TermRow before = known.get(term.id());
            TermRow row = before != null && before.term().equals(term) ? before : TermRow.of(term);
            next.put(term.id(), row);
            return row;
        }).toList();
        known = next;
        search(query);
    }

    /** Shows only what holds these words; all of it for none. */
    void search(String wanted) {
        query = wanted;
        List<TermRow> found = wanted.isBlank() ? all : all.stream().filter(row -> row.finds(wanted)).toList();
        if (!rows.equals(found)) {
            rows.setAll(found);
        }
        shown.set(new Shown(all.size(), found.size(), !wanted.isBlank()));
    }

    Optional<Term> term(TermId id) {
        return glossary.term(id);
    }

    /** The same new term under an id of its own. */
    Term named(Term term) {
        return glossary.named(term);
    }

    /** The session's languages, each a field of a term. */
    List<LanguageTag> languages() {
        return languages;
    }

    ObservableList<TermRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}

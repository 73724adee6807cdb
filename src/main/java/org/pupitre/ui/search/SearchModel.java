package org.pupitre.ui.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.board.Rendition;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.Id;
import org.pupitre.text.Fold;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Words;

/** Finds agenda items, speakers, questions and notes of the session, with or without accents. */
public final class SearchModel {
    /** More than this no one reads while talking. */
    static final int MOST = 30;

    private final Words words;
    /** What was folded once is good as long as it does not change: each further letter then costs next to nothing. */
    private final IdentityHashMap<Object, Folded> folded = new IdentityHashMap<>();
    private @Nullable Locale foldedIn;

    public SearchModel(Words words) {
        this.words = words;
    }

    /** Forgets what was folded of anything that is no longer in the session, or in another language. Called when a search begins. */
    public void begin(SessionState state) {
        if (!words.locale().equals(foldedIn)) {
            folded.clear();
            foldedIn = words.locale();
        }
        Set<Object> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(state.timeline().items());
        there.addAll(state.people().all());
        there.addAll(state.board().questions());
        there.addAll(state.notes().notes());
        folded.keySet().removeIf(thing -> !there.contains(thing));
    }

    /** What matches every word of the query, in the order of the desks; nothing for an empty query. */
    public List<SearchHit> find(String query, SessionState state) {
        if (query.isBlank()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        for (AgendaItem item : state.timeline().items()) {
            add(hits, query, SearchHit.Where.AGENDA, item, item.id(), 0,
                    () -> wordings(words.text(item.title()), item.title().wordings().values()));
        }
        for (QueueEntry entry : state.queue().entries()) {
            state.people().person(entry.person()).ifPresent(person -> add(hits, query, SearchHit.Where.QUEUE, person,
                    entry.id(), 0, () -> List.of(told(person))));
        }
        for (Question question : state.board().questions()) {
            add(hits, query, SearchHit.Where.BOARD, question, question.id(), question.number(),
                    () -> wordings(question.shown(),
                            question.renditions().values().stream().map(Rendition::shown).toList()));
        }
        for (Note note : state.notes().notes()) {
            add(hits, query, SearchHit.Where.NOTES, note, note.id(), 0, () -> List.of(note.shown()));
        }
        return List.copyOf(hits);
    }

    private static List<String> wordings(String first, Collection<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        others.stream().filter(wording -> !wording.equals(first)).forEach(all::add);
        return all;
    }

    private static String told(Person person) {
        return person.affiliation() == null
                ? person.name()
                : Isolated.joined(" · ", List.of(person.name(), person.affiliation()));
    }

    /** @param texts how it is worded, the wording for this screen first */
    private void add(List<SearchHit> hits, String query, SearchHit.Where where, Object thing, Id id, int number,
            Supplier<List<String>> texts) {
        if (hits.size() >= MOST) {
            return;
        }
        Folded known = folded.computeIfAbsent(thing, _ -> Folded.of(number, texts.get()));
        if (Fold.finds(known.all(), query)) {
            hits.add(new SearchHit(where, id, number, known.best(query)));
        }
    }

    /**
     * The wordings of something, with what a search looks in.
     *
     * @param all all of them, folded
     */
    private record Folded(List<String> wordings, String all) {
        static Folded of(int number, List<String> wordings) {
            return new Folded(wordings,
                    Fold.searchable((number == 0 ? "" : number + " ") + String.join(" ", wordings)));
        }

        /** The wording that holds what is sought; the first where none holds all of it. */
        String best(String query) {
            return wordings.stream().filter(wording -> Fold.finds(Fold.searchable(wording), query)).findFirst()
                    .orElse(wordings.getFirst());
        }
    }
}

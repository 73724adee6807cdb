package org.pupitre.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.text.Fold;
import org.pupitre.ui.kit.Words;

/** Finds agenda items, speakers, questions and notes of the session, with or without accents. */
public final class SearchModel {
    /** More than this no one reads while talking. */
    static final int MOST = 30;

    private final Words words;

    public SearchModel(Words words) {
        this.words = words;
    }

    /** What matches every word of the query, in the order of the desks; nothing for an empty query. */
    public List<SearchHit> find(String query, SessionState state) {
        if (query.isBlank()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        for (AgendaItem item : state.timeline().items()) {
            String all = String.join(" ", item.title().wordings().values());
            add(hits, query, all, new SearchHit(SearchHit.Where.AGENDA, item.id(), words.text(item.title()), ""));
        }
        for (QueueEntry entry : state.queue().entries()) {
            state.people().person(entry.person()).ifPresent(person -> add(hits, query,
                    person.name() + " " + about(person),
                    new SearchHit(SearchHit.Where.QUEUE, entry.id(), person.name(), about(person))));
        }
        for (Question question : state.board().questions()) {
            StringBuilder all = new StringBuilder(question.number() + " " + question.shown());
            question.renditions().values().forEach(r -> all.append(' ').append(r.shown()));
            add(hits, query, all.toString(),
                    new SearchHit(SearchHit.Where.BOARD, question.id(), question.shown(),
                            String.valueOf(question.number())));
        }
        for (Note note : state.notes().notes()) {
            add(hits, query, note.shown(), new SearchHit(SearchHit.Where.NOTES, note.id(), note.shown(), ""));
        }
        return List.copyOf(hits);
    }

    private static String about(Person person) {
        return person.affiliation() == null ? "" : person.affiliation();
    }

    private static void add(List<SearchHit> hits, String query, String text, SearchHit hit) {
        if (hits.size() < MOST && Fold.finds(Fold.searchable(text), query)) {
            hits.add(hit);
        }
    }
}

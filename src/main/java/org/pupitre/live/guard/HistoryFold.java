package org.pupitre.live.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.PeopleEvent;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.SessionEvent.ActsHandedOver;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.line.LeftAct;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.HistoryTree;
import org.pupitre.journal.value.Batch;

/** Makes a session of acts on several lines of history (rules of continuing, section 2). */
public final class HistoryFold {
    private final HistoryTree tree;
    private final SessionState empty;

    private HistoryFold(HistoryTree tree, SessionId session, People people) {
        this.tree = tree;
        this.empty = SessionState.empty(session, people);
    }

    /** The session as its history makes it, with what was left on other lines. */
    public static SessionState of(HistoryTree tree, SessionId session, People people) {
        HistoryFold fold = new HistoryFold(tree, session, people);
        SessionState state = fold.fold(tree.history());
        return state.withLines(state.lines().met(tree.elsewhere(), fold.left()));
    }

    /** The session as it was on another line. */
    public static SessionState on(HistoryTree tree, List<Batch> path, SessionId session, People people) {
        return new HistoryFold(tree, session, people).fold(path);
    }

    private SessionState fold(List<Batch> path) {
        SessionState state = empty;
        for (Batch act : path) {
            state = act.events().getFirst() instanceof ActsHandedOver handed
                    ? join(state, act, handed)
                    : Evolver.evolve(state, act.command(), act.events());
        }
        return state;
    }

    private SessionState join(SessionState state, Batch act, ActsHandedOver handed) {
        List<Batch> theirs = tree.upTo(handed.line(), handed.acts());
        List<PersonProposed> proposed = theirs.stream().filter(one -> handed.acts().contains(one.command()))
                .flatMap(one -> one.events().stream()).filter(PersonProposed.class::isInstance)
                .map(PersonProposed.class::cast).toList();
        List<NoteRevision> revisions = fold(theirs).notes().histories().stream().flatMap(h -> h.revisions().stream())
                .toList();
        return Evolver.joined(state, act.command(), handed, proposed, revisions);
    }

    private List<LeftAct> left() {
        List<LeftAct> left = new ArrayList<>();
        tree.left().forEach((line, acts) -> acts.stream().filter(HistoryFold::listed).forEach(
                act -> left.add(new LeftAct(line, act.command(), act.at(), act.device(), act.events()))));
        left.sort(Comparator.comparing(LeftAct::at));
        return left;
    }

    /** Notes are merged, and the plan that all lines begin with is there; everything else is listed. */
    private static boolean listed(Batch act) {
        boolean notes = act.events().stream().anyMatch(NoteEvent.class::isInstance)
                && act.events().stream().allMatch(HistoryFold::ofNotes);
        return !notes && act.events().stream().noneMatch(SessionPlanned.class::isInstance)
                && !(act.events().getFirst() instanceof ActsHandedOver);
    }

    private static boolean ofNotes(Event event) {
        return event instanceof NoteEvent || event instanceof PeopleEvent;
    }
}

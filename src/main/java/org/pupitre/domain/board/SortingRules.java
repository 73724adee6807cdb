package org.pupitre.domain.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent.QuestionCalled;
import org.pupitre.domain.act.BoardEvent.QuestionReadOut;
import org.pupitre.domain.act.BoardOpening;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SortingEvent.BoardOpeningSet;
import org.pupitre.domain.act.SortingEvent.QuestionAddressed;
import org.pupitre.domain.act.SortingEvent.QuestionAskerSet;
import org.pupitre.domain.act.SortingEvent.QuestionLabelled;
import org.pupitre.domain.act.SortingEvent.QuestionMerged;
import org.pupitre.domain.act.SortingEvent.QuestionStarred;
import org.pupitre.domain.act.SortingEvent.QuestionUnmerged;
import org.pupitre.domain.act.SortingEvent.WordingSigned;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.act.UnmergeTo;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** How questions may be marked and merged (rules of the board, sections 4, 5 and 7). */
public final class SortingRules {
    private final QuestionBoard board;
    private final Instant now;

    public SortingRules(QuestionBoard board, Instant now) {
        this.board = board;
        this.now = now;
    }

    public Decision star(List<QuestionId> questions, boolean starred) {
        return each(questions, q -> q.marks().starred() == starred ? null : new QuestionStarred(q.id(), starred));
    }

    public Decision label(List<QuestionId> questions, String label, boolean on) {
        String text = label.strip();
        Rejection bad = Rejection.ofText(TypedField.LABEL, text, QuestionBoard.LONGEST_LABEL);
        if (bad != null) {
            return Decision.refuse(bad);
        }
        SortedSet<String> all = new TreeSet<>(board.labels());
        all.add(text);
        if (on && all.size() > QuestionBoard.MOST_LABELS) {
            return Decision.refuse(new Rejection.TooManyLabels(QuestionBoard.MOST_LABELS));
        }
        return each(questions,
                q -> q.marks().labels().contains(text) == on ? null : new QuestionLabelled(q.id(), text, on));
    }

    public Decision address(List<QuestionId> questions, PersonId person, boolean on) {
        return each(questions, q -> q.marks().addressees().contains(person) == on
                ? null
                : new QuestionAddressed(q.id(), person, on));
    }

    public Decision asker(QuestionId question, @Nullable PersonId asker) {
        return each(List.of(question),
                q -> java.util.Objects.equals(q.asker(), asker) ? null : new QuestionAskerSet(question, asker));
    }

    public Decision opening(BoardOpening opening) {
        return board.opening() == opening
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new BoardOpeningSet(opening));
    }

    public Decision sign(QuestionId question, LanguageTag language, PersonId author) {
        return each(List.of(question), q -> {
            Rendition wording = q.renditions().get(language);
            return wording == null || author.equals(wording.author())
                    ? null
                    : new WordingSigned(question, language, author);
        });
    }

    /** A merge with a member is a merge with its lead. What a member had of the floor its lead takes over. */
    public Decision merge(List<QuestionId> members, QuestionId into) {
        Question wanted = board.question(into).orElse(null);
        if (wanted == null) {
            return Decision.refuse(new Rejection.NoSuchQuestion(into));
        }
        QuestionId leadId = board.leadOf(wanted);
        Question lead = board.question(leadId).orElse(wanted);
        List<Event> events = new ArrayList<>();
        State slot = lead.state();
        for (QuestionId id : members.stream().distinct().toList()) {
            Question q = board.question(id).orElse(null);
            if (q == null) {
                return Decision.refuse(new Rejection.NoSuchQuestion(id));
            }
            if (q.id().equals(leadId) || (q.state() == State.MERGED && board.leadOf(q).equals(leadId))) {
                if (members.size() == 1) {
                    return Decision.refuse(q.id().equals(leadId)
                            ? new Rejection.QuestionMergedWithItself(q.number())
                            : new Rejection.QuestionAlreadyThere(q.number()));
                }
                continue;
            }
            if (!q.state().open()) {
                return Decision.refuse(new Rejection.QuestionNotOpen(q.number()));
            }
            events.add(new QuestionMerged(id, leadId, now));
            slot = q.state() == State.NOW || (q.state() == State.NEXT && slot != State.NOW) ? q.state() : slot;
        }
        if (slot != lead.state() && (lead.state().listed() || lead.state() == State.NEXT)) {
            events.add(slot == State.NOW ? new QuestionReadOut(leadId, now) : new QuestionCalled(leadId, now));
        }
        return events.isEmpty()
                ? Decision.refuse(members.isEmpty()
                        ? new Rejection.BadValue("members", "q1, q2 …")
                        : new Rejection.NothingChanges())
                : Decision.events(events);
    }

    /** Where the lead was answered since, it has to be said what becomes of the member. */
    public Decision unmerge(QuestionId id, @Nullable UnmergeTo to) {
        Question q = board.question(id).orElse(null);
        if (q == null) {
            return Decision.refuse(new Rejection.NoSuchQuestion(id));
        }
        Merged merged = q.marks().merged();
        if (merged == null) {
            return Decision.refuse(new Rejection.QuestionNotMerged(q.number()));
        }
        Question lead = board.question(merged.lead()).orElse(null);
        Answer answer = lead == null ? null : lead.answer();
        boolean since = answer != null && !answer.at().isBefore(merged.at());
        if (lead != null && since && to == null) {
            return Decision.refuse(new Rejection.LeadWasAnswered(q.number(), lead.number()));
        }
        return Decision.events(new QuestionUnmerged(id, since ? to : null, now));
    }

    private Decision each(List<QuestionId> questions, Function<Question, @Nullable Event> change) {
        if (questions.isEmpty()) {
            return Decision.refuse(new Rejection.BadValue("questions", "q1, q2 …"));
        }
        List<Event> events = new ArrayList<>();
        for (QuestionId id : questions.stream().distinct().toList()) {
            Question question = board.question(id).orElse(null);
            if (question == null) {
                return Decision.refuse(new Rejection.NoSuchQuestion(id));
            }
            Event event = change.apply(question);
            if (event != null) {
                events.add(event);
            }
        }
        return events.isEmpty() ? Decision.refuse(new Rejection.NothingChanges()) : Decision.events(events);
    }
}

package org.pupitre.domain.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.QuestionDismissed;
import org.pupitre.domain.act.BoardEvent.QuestionLanguageSet;
import org.pupitre.domain.act.BoardEvent.QuestionMoved;
import org.pupitre.domain.act.BoardEvent.QuestionPutBack;
import org.pupitre.domain.act.BoardEvent.QuestionReopened;
import org.pupitre.domain.act.BoardEvent.QuestionShortlisted;
import org.pupitre.domain.act.BoardEvent.QuestionToFollowUp;
import org.pupitre.domain.act.BoardEvent.RenditionWritten;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** What may be done with the board on its own, and what follows from it (rules of the board, section 2). */
public final class BoardRules {
    /** Longest text of a question or of its wording, in characters. */
    public static final int LONGEST_TEXT = 2000;

    private final QuestionBoard board;
    private final Instant now;

    public BoardRules(QuestionBoard board, Instant now) {
        this.board = board;
        this.now = now;
    }

    public Decision add(String text, @Nullable LanguageTag language, @Nullable PersonId asker) {
        Rejection bad = fault(TypedField.QUESTION, text);
        if (bad != null) {
            return Decision.refuse(bad);
        }
        int number = board.nextNumber();
        return Decision.events(
                new QuestionAdded(new QuestionId("q" + number), number, text.strip(), language, asker, now));
    }

    /** Frees the Next slot: the question there returns to the top of the shortlist. */
    public List<Event> freeNext() {
        List<Event> events = new ArrayList<>();
        board.next().ifPresent(q -> events.add(new QuestionPutBack(q.id())));
        return events;
    }

    /** The question that would be read out next: the one in the Next slot, else the first of the shortlist. */
    public Optional<Question> upcoming() {
        return board.next().or(() -> board.in(State.SHORTLISTED).stream().findFirst());
    }

    /** Every open question but the one in Now is answered in writing once the session has ended. */
    public List<Event> finish() {
        return board.questions().stream().filter(q -> q.state().open() && q.state() != State.NOW)
                .<Event>map(q -> new QuestionToFollowUp(q.id(), true, now)).toList();
    }

    /** What the end of the session put in writing is open again where the session goes on. */
    public List<Event> goOn() {
        return board.in(State.FOLLOW_UP).stream().filter(Question::unreached)
                .<Event>map(q -> new QuestionReopened(q.id())).toList();
    }

    public Decision shortlist(QuestionId id) {
        return on(id, q -> switch (q.state()) {
            case INBOX -> Decision.events(new QuestionShortlisted(id));
            case SHORTLISTED, NEXT, NOW -> Decision.refuse(new Rejection.QuestionAlreadyThere(q.number()));
            case ANSWERED, FOLLOW_UP, DISMISSED, MERGED ->
                    Decision.refuse(new Rejection.QuestionNotOpen(q.number()));
        });
    }

    public Decision putBack(QuestionId id) {
        return on(id, q -> q.state() == State.NEXT || q.state() == State.NOW
                ? Decision.events(new QuestionPutBack(id))
                : Decision.refuse(new Rejection.QuestionNotOnFloor(q.number())));
    }

    public Decision inWriting(QuestionId id) {
        return on(id, q -> switch (q.state()) {
            case INBOX, SHORTLISTED, NEXT, NOW, ANSWERED, DISMISSED ->
                    Decision.events(new QuestionToFollowUp(id, now));
            case FOLLOW_UP -> Decision.refuse(new Rejection.QuestionAlreadyThere(q.number()));
            case MERGED -> Decision.refuse(new Rejection.QuestionNotOpen(q.number()));
        });
    }

    public Decision dismiss(QuestionId id, DismissReason reason) {
        return on(id, q -> switch (q.state()) {
            case INBOX, SHORTLISTED, FOLLOW_UP -> Decision.events(new QuestionDismissed(id, reason, now));
            case NEXT, NOW -> Decision.refuse(new Rejection.QuestionNotInList(q.number()));
            case ANSWERED, DISMISSED, MERGED -> Decision.refuse(new Rejection.QuestionNotOpen(q.number()));
        });
    }

    public Decision reopen(QuestionId id) {
        return on(id, q -> q.state().open()
                ? Decision.refuse(new Rejection.QuestionNotReopenable(q.number()))
                : Decision.events(new QuestionReopened(id)));
    }

    public Decision move(QuestionId id, int place) {
        if (place < 1) {
            return Decision.refuse(new Rejection.BadValue("place", "1, 2, 3 …"));
        }
        return on(id, q -> q.state().listed()
                ? Decision.events(new QuestionMoved(id, Math.min(place, board.in(q.state()).size())))
                : Decision.refuse(new Rejection.QuestionNotInList(q.number())));
    }

    public Decision setLanguage(QuestionId id, LanguageTag language) {
        return on(id, q -> Decision.events(new QuestionLanguageSet(id, language)));
    }

    public Decision write(QuestionId id, LanguageTag language, String text, RenditionState state) {
        Rejection bad = fault(TypedField.WORDING, text);
        if (bad != null) {
            return Decision.refuse(bad);
        }
        return on(id, q -> {
            LanguageTag own = q.language();
            return own != null && own.covers(language)
                    ? Decision.refuse(new Rejection.RenditionInOwnLanguage(q.number()))
                    : Decision.events(new RenditionWritten(id, language, text.strip(), state, now));
        });
    }

    private static @Nullable Rejection fault(TypedField field, String text) {
        return Rejection.ofText(field, text.strip(), LONGEST_TEXT);
    }

    private Decision on(QuestionId id, Function<Question, Decision> decide) {
        return board.question(id).map(decide).orElseGet(() -> Decision.refuse(new Rejection.NoSuchQuestion(id)));
    }
}

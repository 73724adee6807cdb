package org.pupitre.domain.board;

import java.time.Instant;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** A question being changed. */
final class QuestionDraft {
    private final Question was;
    private @Nullable LanguageTag language;
    private @Nullable PersonId asker;
    private State state;
    private @Nullable State before;
    private SortedMap<LanguageTag, Rendition> renditions;
    private @Nullable Instant readOutAt;
    private @Nullable Answer answer;
    private @Nullable DismissReason dismissed;
    private boolean unreached;
    private QuestionMarks marks;
    private Votes votes;
    private @Nullable Origin origin;

    private QuestionDraft(Question was) {
        this.was = was;
        language = was.language();
        asker = was.asker();
        state = was.state();
        before = was.before();
        renditions = was.renditions();
        readOutAt = was.readOutAt();
        answer = was.answer();
        dismissed = was.dismissed();
        unreached = was.unreached();
        marks = was.marks();
        votes = was.votes();
        origin = was.origin();
    }

    static QuestionDraft of(Question question) {
        return new QuestionDraft(question);
    }

    QuestionDraft language(@Nullable LanguageTag value) {
        language = value;
        return this;
    }

    QuestionDraft asker(@Nullable PersonId value) {
        asker = value;
        return this;
    }

    QuestionDraft state(State value) {
        state = value;
        return this;
    }

    QuestionDraft before(@Nullable State value) {
        before = value;
        return this;
    }

    QuestionDraft renditions(SortedMap<LanguageTag, Rendition> value) {
        renditions = value;
        return this;
    }

    QuestionDraft readOutAt(@Nullable Instant value) {
        readOutAt = value;
        return this;
    }

    QuestionDraft answer(@Nullable Answer value) {
        answer = value;
        return this;
    }

    QuestionDraft dismissed(@Nullable DismissReason value) {
        dismissed = value;
        return this;
    }

    QuestionDraft unreached(boolean value) {
        unreached = value;
        return this;
    }

    QuestionDraft marks(QuestionMarks value) {
        marks = value;
        return this;
    }

    QuestionDraft votes(Votes value) {
        votes = value;
        return this;
    }

    QuestionDraft origin(@Nullable Origin value) {
        origin = value;
        return this;
    }

    Question build() {
        return new Question(was.id(), was.number(), was.text(), language, asker, was.askedAt(), state, before,
                renditions,
                readOutAt, answer, dismissed, unreached, marks, votes, origin);
    }
}

package org.pupitre.domain.queue;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.queue.QueueEntry.State;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** An entry being changed. */
final class EntryDraft {
    private final QueueEntry was;
    private State state;
    private Duration given;
    private int calls;
    private int leftFrom;
    private boolean dragged;
    private @Nullable LanguageTag language;
    private @Nullable String note;
    private @Nullable QuestionId answers;
    private @Nullable TurnClock clock;
    private @Nullable PersonId person;
    private SpeechType type;
    private @Nullable Integer rank;
    private @Nullable EntryId answerTo;

    private EntryDraft(QueueEntry was) {
        this.was = was;
        state = was.state();
        given = was.given();
        calls = was.calls();
        leftFrom = was.leftFrom();
        dragged = was.dragged();
        language = was.language();
        note = was.note();
        answers = was.answers();
        clock = was.clock();
        person = was.person();
        type = was.type();
        rank = was.rank();
        answerTo = was.answerTo();
    }

    static EntryDraft of(QueueEntry entry) {
        return new EntryDraft(entry);
    }

    EntryDraft state(State value) {
        state = value;
        return this;
    }

    EntryDraft given(Duration value) {
        given = value;
        return this;
    }

    EntryDraft calls(int value) {
        calls = value;
        return this;
    }

    EntryDraft leftFrom(int value) {
        leftFrom = value;
        return this;
    }

    EntryDraft dragged() {
        dragged = true;
        return this;
    }

    EntryDraft language(@Nullable LanguageTag value) {
        language = value;
        return this;
    }

    EntryDraft note(@Nullable String value) {
        note = value;
        return this;
    }

    EntryDraft answers(@Nullable QuestionId value) {
        answers = value;
        return this;
    }

    EntryDraft clock(@Nullable TurnClock value) {
        clock = value;
        return this;
    }

    EntryDraft person(PersonId value) {
        person = value;
        return this;
    }

    EntryDraft type(SpeechType value, @Nullable Integer urgency) {
        type = value;
        rank = urgency;
        return this;
    }

    EntryDraft answerTo(EntryId value) {
        answerTo = value;
        return this;
    }

    QueueEntry build() {
        return new QueueEntry(was.id(), person, type, rank, language, note, was.arrival(),
                was.askedAt(), state, dragged, was.allotment(), given, calls, answers, clock, was.item(), leftFrom,
                answerTo);
    }
}

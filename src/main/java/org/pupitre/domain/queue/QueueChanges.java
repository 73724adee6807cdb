package org.pupitre.domain.queue;

import java.time.Duration;
import java.util.function.UnaryOperator;

import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.act.QueueEvent.EntryAnswers;
import org.pupitre.domain.act.QueueEvent.EntryClassified;
import org.pupitre.domain.act.QueueEvent.EntryEdited;
import org.pupitre.domain.act.QueueEvent.EntryMoved;
import org.pupitre.domain.act.QueueEvent.EntryRestored;
import org.pupitre.domain.act.QueueEvent.EntryWithdrawn;
import org.pupitre.domain.act.QueueEvent.SeveralQueued;
import org.pupitre.domain.act.QueueEvent.SpeakerCalled;
import org.pupitre.domain.act.QueueEvent.SpeakerNamed;
import org.pupitre.domain.act.QueueEvent.SpeakerQueued;
import org.pupitre.domain.act.QueueEvent.SpeakerUncalled;
import org.pupitre.domain.act.QueueEvent.SpeakersQueued;
import org.pupitre.domain.act.QueueEvent.TimeGiven;
import org.pupitre.domain.act.QueueEvent.TimeShared;
import org.pupitre.domain.act.QueueEvent.TurnEnded;
import org.pupitre.domain.act.QueueEvent.TurnNotAnAnswer;
import org.pupitre.domain.act.QueueEvent.TurnPaused;
import org.pupitre.domain.act.QueueEvent.TurnResumed;
import org.pupitre.domain.act.QueueEvent.TurnStarted;
import org.pupitre.domain.act.QueueEvent.TurnTakenBack;
import org.pupitre.domain.queue.QueueEntry.State;
import org.pupitre.domain.value.EntryId;

/** What an event makes of the queue. */
final class QueueChanges {
    private QueueChanges() {}

    static SpeakerQueue apply(SpeakerQueue queue, QueueEvent event) {
        return switch (event) {
            case SpeakerQueued e -> insert(queue, entry(e), e.place());
            case SpeakerCalled e -> change(queue, e.entry(),
                    x -> EntryDraft.of(x).leftFrom(queue.placeOf(x.id())).state(State.CALLED).build());
            case SpeakerUncalled e -> move(queue, e.entry(), e.place(),
                    x -> EntryDraft.of(x).calls(x.calls() + (e.noAnswer() ? 1 : 0)).state(State.WAITING).build());
            case TurnStarted e -> change(queue, e.entry(),
                    x -> EntryDraft.of(x).state(State.SPEAKING).answers(e.answers()).clock(TurnClock.begin(e.at()))
                            .build());
            case TurnNotAnAnswer e -> change(queue, e.entry(), x -> EntryDraft.of(x).answers(null).build());
            case TurnPaused e -> clock(queue, e.entry(), State.PAUSED, c -> c.pausedAt(e.at(), e.withItem()));
            case TurnResumed e -> clock(queue, e.entry(), State.SPEAKING, c -> c.resumedAt(e.at()));
            case TurnEnded e -> clock(queue, e.entry(), State.FINISHED, c -> c.endedAt(e.at(), e.byFinish()));
            case TimeGiven e -> change(queue, e.entry(),
                    x -> EntryDraft.of(x).given(x.given().plus(Duration.ofSeconds(e.seconds()))).build());
            case SeveralQueued e -> queue;
            case EntryAnswers e -> change(queue, e.entry(), x -> EntryDraft.of(x).answerTo(e.to()).build());
            case SpeakerNamed e -> change(queue, e.entry(),
                    x -> EntryDraft.of(x).person(e.person()).language(e.language()).build());
            case EntryClassified e -> change(queue, e.entry(), x -> EntryDraft.of(x).type(e.type(), e.rank()).build());
            case SpeakersQueued e -> queue;
            case TimeShared e -> queue;
            case EntryWithdrawn e -> change(queue, e.entry(), x -> EntryDraft.of(x)
                    .leftFrom(Math.max(1, x.state() == State.WAITING ? queue.placeOf(x.id()) : x.leftFrom()))
                    .state(State.WITHDRAWN).build());
            case EntryRestored e -> move(queue, e.entry(), e.place(),
                    x -> EntryDraft.of(x).state(State.WAITING).build());
            case EntryMoved e -> move(queue, e.entry(), e.place(), x -> EntryDraft.of(x).dragged().build());
            case EntryEdited e ->
                    change(queue, e.entry(), x -> EntryDraft.of(x).language(e.language()).note(e.note()).build());
            case TurnTakenBack e -> move(queue, e.entry(), 1,
                    x -> EntryDraft.of(x).state(State.WAITING).clock(null).answers(null).given(Duration.ZERO).build());
        };
    }

    private static QueueEntry entry(SpeakerQueued e) {
        return new QueueEntry(e.entry(), e.person(), e.type(), e.rank(), e.language(), e.note(), e.arrival(), e.at(),
                State.WAITING, false, Duration.ofSeconds(e.allotmentSeconds()), Duration.ZERO, 0, null, null, e.item(),
                0, null);
    }

    private static SpeakerQueue change(SpeakerQueue queue, EntryId id, UnaryOperator<QueueEntry> change) {
        return new SpeakerQueue(queue.listing().change(id, change));
    }

    private static SpeakerQueue clock(SpeakerQueue queue, EntryId id, State state, UnaryOperator<TurnClock> change) {
        return change(queue, id, x -> {
            TurnClock clock = x.clock();
            return clock == null ? x : EntryDraft.of(x).state(state).clock(change.apply(clock)).build();
        });
    }

    private static SpeakerQueue move(SpeakerQueue queue, EntryId id, int place, UnaryOperator<QueueEntry> change) {
        return queue.entry(id).map(entry -> insert(
                new SpeakerQueue(queue.listing().without(id)),
                change.apply(entry), place)).orElse(queue);
    }

    /** Puts a waiting entry at a place among those waiting, counted from 1. */
    private static SpeakerQueue insert(SpeakerQueue queue, QueueEntry entry, int place) {
        int index = queue.listing().indexOf(State.WAITING, place);
        return new SpeakerQueue(queue.listing().plus(index, entry));
    }
}

package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.FloorSource;
import org.pupitre.domain.ItemSpeakers;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * Who has the floor and who asked for it.
 *
 * @param language what is spoken, if known
 * @param source   how that is known
 * @param now      who has the floor
 * @param held     who is held for the person who has the floor, such as the main speaker during an interjection; the one
 *                 held first is first
 * @param next     who was called
 * @param question the question that is read out or answered now; it stays while turns run under it
 * @param answering the turns that answer it, in the order they began
 * @param finishedAt when the session ended, null before; those still waiting then did not get the floor
 * @param speakers   what the planned speakers of the running item still have; null where none is planned
 * @param waiting  first to last
 * @param finished in the order they ended
 */
public record FloorAnswer(
        @Nullable LanguageTag language,
        FloorSource source,
        @Nullable Turn now,
        List<Turn> held,
        @Nullable Turn next,
        @Nullable QuestionId question,
        List<EntryId> answering,
        @Nullable Instant finishedAt,
        @Nullable Speakers speakers,
        List<Turn> waiting,
        List<Turn> finished,
        List<Turn> withdrawn) {
    public FloorAnswer {
        held = List.copyOf(held);
        answering = List.copyOf(answering);
        waiting = List.copyOf(waiting);
        finished = List.copyOf(finished);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * The planned speakers of the running item (rules of the timeline, section 3.3).
     *
     * @param remainingSeconds of the item; negative is overtime
     * @param roomLeftSeconds  once all have had what they are entitled to; negative where it is not enough
     * @param fairShareSeconds for each who is not done
     */
    public record Speakers(long remainingSeconds, long roomLeftSeconds, long fairShareSeconds, List<Speaker> each) {
        public Speakers {
            each = List.copyOf(each);
        }
    }

    /** One of them; the speaking time is in seconds. */
    public record Speaker(PersonId person, ItemSpeakers.Doing doing, long allottedSeconds, long spokenSeconds) {}

    /**
     * One request for the floor.
     *
     * @param name             the person's name, if there is one
     * @param saidAs           how it is said aloud
     * @param spokenSeconds    without pauses
     * @param remainingSeconds of the speaking time; negative is overtime
     * @param calls            how often called without an answer
     * @param answers          the question that the turn answers
     * @param byFinish         whether the end of the session ended the turn
     * @param rank             urgency of a point of order, 1 most urgent; null for least urgent
     * @param answerTo         the intervention or interjection it answers
     */
    public record Turn(
            EntryId entry,
            QueueEntry.State state,
            SpeechType type,
            @Nullable PersonId person,
            @Nullable String name,
            @Nullable String saidAs,
            @Nullable String affiliation,
            @Nullable LanguageTag language,
            @Nullable String note,
            long spokenSeconds,
            long remainingSeconds,
            int calls,
            @Nullable QuestionId answers,
            boolean byFinish,
            @Nullable Integer rank,
            @Nullable EntryId answerTo) {}

    static FloorAnswer of(SessionState state, Instant now) {
        return new FloorAnswer(state.interpretation().floorLanguage(), FloorSource.of(state),
                state.queue().onFloor().map(e -> turn(state, e, now)).orElse(null),
                turns(state, state.queue().held(), now),
                state.queue().called().map(e -> turn(state, e, now)).orElse(null),
                state.board().now().map(q -> q.id()).orElse(null),
                state.board().now().map(q -> state.queue().answering(q.id(), q.readOutAt())).orElse(List.of()).stream()
                        .map(QueueEntry::id).toList(),
                state.timeline().finishedAt(), ItemSpeakers.of(state, now).map(FloorAnswer::speakers).orElse(null),
                turns(state, state.queue().waiting(), now),
                turns(state, state.queue().finished(), now),
                turns(state,
                        state.queue().entries().stream().filter(e -> e.state() == QueueEntry.State.WITHDRAWN).toList(),
                        now));
    }

    private static Speakers speakers(ItemSpeakers of) {
        return new Speakers(of.remaining().toSeconds(), of.roomLeft().toSeconds(), of.fairShare().toSeconds(),
                of.speakers().stream().map(share -> new Speaker(share.person(), share.doing(),
                        share.allotted().toSeconds(), share.spoken().toSeconds())).toList());
    }

    private static List<Turn> turns(SessionState state, List<QueueEntry> entries, Instant now) {
        return entries.stream().map(e -> turn(state, e, now)).toList();
    }

    private static Turn turn(SessionState state, QueueEntry entry, Instant now) {
        Person person = state.people().person(entry.person()).orElse(null);
        return new Turn(entry.id(), entry.state(), entry.type(), entry.person(), person == null ? null : person.name(),
                person == null ? null : person.saidAs(), person == null ? null : person.affiliation(),
                entry.language(), entry.note(), entry.spoken(now).toSeconds(), entry.remaining(now).toSeconds(),
                entry.calls(), entry.answers(), entry.endedByFinish(), entry.rank(),
                entry.answerTo());
    }
}

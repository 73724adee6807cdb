package org.pupitre.domain.act;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.HistoryLineId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;

/** Commands about the session as a whole. */
public sealed interface SessionCommand extends Command {
    /**
     * Sets up a session that has no plan yet, all at once.
     *
     * @param people people of the seminar who are not in the library yet or whose details are given again
     * @param terms  the glossary; no two have one id
     * @param addressees who answers in writing what remains open; whom neither the library nor {@code people} knows is left out
     * @param levels how far people may be named; those of whom neither knows are left out
     */
    record PlanSession(
            SessionPlan plan,
            List<ItemPlan> items,
            List<ChannelPlan> channels,
            List<BoothPlan> booths,
            List<InterpreterPlan> interpreters,
            List<QuestionPlan> questions,
            List<Person> people,
            List<Term> terms,
            List<AddresseePlan> addressees,
            List<LevelPlan> levels)
            implements
            SessionCommand {
        /** Without addressees, and all may be named. */
        public PlanSession(SessionPlan plan, List<ItemPlan> items, List<ChannelPlan> channels, List<BoothPlan> booths,
                List<InterpreterPlan> interpreters, List<QuestionPlan> questions, List<Person> people,
                List<Term> terms) {
            this(plan, items, channels, booths, interpreters, questions, people, terms, List.of(),
                    List.of());
        }

        /** Without a glossary. */
        public PlanSession(SessionPlan plan, List<ItemPlan> items, List<ChannelPlan> channels, List<BoothPlan> booths,
                List<InterpreterPlan> interpreters, List<QuestionPlan> questions, List<Person> people) {
            this(plan, items, channels, booths, interpreters, questions, people, List.of());
        }

        public PlanSession {
            items = List.copyOf(items);
            channels = List.copyOf(channels);
            booths = List.copyOf(booths);
            interpreters = List.copyOf(interpreters);
            questions = List.copyOf(questions);
            people = List.copyOf(people);
            terms = List.copyOf(terms);
            addressees = List.copyOf(addressees);
            levels = List.copyOf(levels);
        }
    }

    /**
     * Sets up a rapporteur's copy of a session that is at home on another machine: notes can be taken in it and nothing
     * else. Agenda, people and questions are there to lean on.
     *
     * @param skipped items that are left out
     * @param proposed people whose names were typed for notes so far
     * @param notes   the notes taken so far, in all their revisions
     * @param running how the session ran when the bundle was written, null where it had not begun
     * @param levels  how far people may be named
     */
    record TakeCopy(
            CopyMark mark,
            SessionPlan plan,
            List<ItemPlan> items,
            List<ItemId> skipped,
            List<ChannelPlan> channels,
            List<BoothPlan> booths,
            List<InterpreterPlan> interpreters,
            List<CopiedQuestion> questions,
            List<Person> people,
            List<ProposedPerson> proposed,
            List<NoteRevision> notes,
            @Nullable RunningSession running,
            List<LevelPlan> levels) implements SessionCommand {
        public TakeCopy {
            levels = List.copyOf(levels);
            channels = List.copyOf(channels);
            booths = List.copyOf(booths);
            interpreters = List.copyOf(interpreters);
            proposed = List.copyOf(proposed);
            items = List.copyOf(items);
            skipped = List.copyOf(skipped);
            questions = List.copyOf(questions);
            people = List.copyOf(people);
            notes = List.copyOf(notes);
        }

        /** A copy of a session of which all may be named. */
        public TakeCopy(CopyMark mark, SessionPlan plan, List<ItemPlan> items, List<ItemId> skipped,
                List<ChannelPlan> channels, List<BoothPlan> booths, List<InterpreterPlan> interpreters,
                List<CopiedQuestion> questions, List<Person> people, List<ProposedPerson> proposed,
                List<NoteRevision> notes, @Nullable RunningSession running) {
            this(mark, plan, items, skipped, channels, booths, interpreters, questions, people, proposed, notes,
                    running,
                    List.of());
        }

        /** A copy of a session without booths that has not begun. */
        public TakeCopy(CopyMark mark, SessionPlan plan, List<ItemPlan> items, List<ItemId> skipped,
                List<CopiedQuestion> questions, List<Person> people, List<NoteRevision> notes) {
            this(mark, plan, items, skipped, List.of(), List.of(), List.of(), questions, people, List.of(), notes,
                    null);
        }
    }

    /**
     * Brings a rapporteur's copy up to what a later bundle of the moderator knows: people, and how the session runs.
     * Notes come with {@link NoteCommand.TakeInNotes} at the same time.
     *
     * @param notes  the notes of that bundle
     * @param levels how far people may be named
     */
    record RefreshCopy(
            NoteCommand.TakeInNotes notes,
            List<Person> people,
            @Nullable RunningSession running,
            List<LevelPlan> levels)
            implements
            SessionCommand {
        /** Where all may be named. */
        public RefreshCopy(NoteCommand.TakeInNotes notes, List<Person> people, @Nullable RunningSession running) {
            this(notes, people, running, List.of());
        }

        public RefreshCopy {
            levels = List.copyOf(levels);
            people = List.copyOf(people);
        }
    }

    /**
     * Moves a session that is not over, with all its items, to another start; what has run stays where it was.
     *
     * @param plannedStart the new announced start; every other planned time moves by as much
     */
    record MoveSession(Instant plannedStart) implements SessionCommand {}

    /**
     * Puts a session that has not begun on another day or hour, with all its items (rules of sessions,
     * section 3).
     *
     * @param plannedStart the announced start
     * @param hardStop     after the announced start
     * @param zone         in which its times are shown
     */
    record PlaceSession(Instant plannedStart, Instant hardStop, ZoneId zone) implements SessionCommand {}

    /** Hides a session in which nothing runs from the list (rules of sessions, section 4). */
    record ArchiveSession() implements SessionCommand {}

    /** Shows a session in the list again that was hidden. */
    record BringSessionBack() implements SessionCommand {}

    /**
     * Sets another hard stop of a session that is not over.
     *
     * @param hardStop after the announced start
     */
    record SetHardStop(Instant hardStop) implements SessionCommand {}

    /**
     * Gives a session other titles, also while it runs.
     *
     * @param title        of the session, null where it stays
     * @param seminarTitle of the seminar as this session names it, null where it stays
     */
    record RenameSession(@Nullable LocalText title, @Nullable LocalText seminarTitle) implements SessionCommand {}

    /**
     * Chooses whether the planned speakers of an item come into the queue when it starts (rules of the queue, section 3.9).
     */
    record SetSpeakersReady(boolean ready) implements SessionCommand {}

    /**
     * Goes on with the session on this machine, as a new line of history (rules of continuing, section 1).
     *
     * @param fromLine  the line it goes on from, which is the one that is the history now
     * @param fromSeq   how many entries of it are here
     * @param fromChain what proves them
     * @param line      the id of the new line
     * @param device    this machine as it is in the journal
     */
    record ContinueSession(
            HistoryLineId fromLine,
            long fromSeq,
            String fromChain,
            HistoryLineId line,
            String device) implements SessionCommand {}

    /**
     * Decides about an act of another line of history that is listed.
     *
     * @param take whether it is done here too, now; else it is left
     */
    record SettleLeftAct(CommandId act, boolean take) implements SessionCommand {}

    /** What was done until now is the beginning, which undo does not go behind: the program prepared it, not a person. */
    record SetBeginning() implements SessionCommand {}

    /** Takes back the latest act that can be undone. */
    record Undo() implements SessionCommand {}

    /** Carries out again what was undone last, as long as nothing else was done since. */
    record Redo() implements SessionCommand {}
}

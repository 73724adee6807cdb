package org.pupitre.exchange.bundle;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.CopiedQuestion;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.ProposedPerson;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionCommand.RefreshCopy;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.ItemId;

/**
 * A bundle as it was read, whole and with its hashes right.
 *
 * @param people  the people of the programme
 * @param proposed people the writers of notes typed and no one has confirmed
 * @param running how the session ran when it was written, null where it had not begun or it comes back from a copy
 * @param levels  how far people may be named; none in what comes back from a copy
 * @param refused what it holds and no bundle may bring
 */
public record Bundle(
        Manifest manifest,
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
        Levels levels,
        List<LeftOut> refused) {
    public Bundle {
        channels = List.copyOf(channels);
        booths = List.copyOf(booths);
        interpreters = List.copyOf(interpreters);
        proposed = List.copyOf(proposed);
        items = List.copyOf(items);
        skipped = List.copyOf(skipped);
        questions = List.copyOf(questions);
        people = List.copyOf(people);
        notes = List.copyOf(notes);
        refused = List.copyOf(refused);
    }

    /**
     * A line that is left out.
     *
     * @param line counted from 1
     * @param kind what it is, such as {@code SpeakerCalled}
     */
    public record LeftOut(int line, String kind) {}

    /** What it asks of a library that has the session. */
    public TakeInNotes notesOnly() {
        return new TakeInNotes(notes, proposed);
    }

    /** Everyone it names. */
    public List<Person> named() {
        return Stream.concat(people.stream(), proposed.stream().map(ProposedPerson::person)).toList();
    }

    /** What it asks of a copy that is there already; one that comes back from a copy brings notes alone. */
    public Command refresh() {
        return manifest.rapporteur() ? notesOnly() : new RefreshCopy(notesOnly(), people, running, levels.plans());
    }

    /** What it asks of a library that has not. */
    public TakeCopy copy(CopyMark mark) {
        return new TakeCopy(mark, plan, items, skipped, channels, booths, interpreters, questions, people, proposed,
                notes,
                running, levels.plans());
    }
}

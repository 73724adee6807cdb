package org.pupitre.domain.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.NoteCommand.GiveNotes;
import org.pupitre.domain.act.NoteCommand.KeepVersion;
import org.pupitre.domain.act.NoteCommand.RemoveNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteEvent.NoteEdited;
import org.pupitre.domain.act.NoteEvent.NoteRemoved;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteEvent.NoteTaken;
import org.pupitre.domain.act.NoteEvent.NotesGiven;
import org.pupitre.domain.act.NoteEvent.VersionKept;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;

/** What may be done with notes, and what the session fills in (rules of the notes, sections 1 and 2). */
public final class NoteRules {
    /** Longest text of a note, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    private NoteRules() {}

    /** What is going on while a note is taken, as far as known. */
    public record Surroundings(
            @Nullable ItemId item,
            @Nullable EntryId turn,
            @Nullable PersonId speaker,
            @Nullable LanguageTag floorLanguage) {}

    /**
     * Where the notes are.
     *
     * @param copy which rapporteur's copy, null where the session is at home
     */
    public record Place(Surroundings around, @Nullable CopyId copy) {}

    /** Decides a command at an instant; never throws. */
    public static Decision decide(Notes notes, NoteCommand command, Place place, Instant now) {
        return switch (command) {
            case AddNote c -> add(notes, c, place, begun(c, now), now);
            case EditNote c -> edit(notes, c, now);
            case RemoveNote c -> known(notes, c.note(), Decision.events(new NoteRemoved(c.note())));
            case KeepVersion c -> keep(notes, c, now);
            case TakeInNotes c -> takeIn(notes, c);
            case GiveNotes c -> Decision.events(new NotesGiven(now));
        };
    }

    private static Decision edit(Notes notes, EditNote c, Instant now) {
        Rejection bad = fault(c.text());
        return bad == null
                ? known(notes, c.note(), Decision.events(new NoteEdited(c.note(), c.text().strip(), c.tags(), now)))
                : Decision.refuse(bad);
    }

    /** When a note begins: with its first key, never later than it is entered. */
    public static Instant begun(AddNote note, Instant now) {
        Instant begun = note.begun();
        return begun == null || begun.isAfter(now) ? now : begun;
    }

    private static Decision add(Notes notes, AddNote c, Place place, Instant begun, Instant now) {
        NoteId given = c.note();
        Rejection bad = fault(c.text());
        if (bad != null) {
            return Decision.refuse(bad);
        }
        if (given != null && notes.history(given).isPresent()) {
            return Decision.refuse(new Rejection.IdInUse(given.value()));
        }
        Surroundings around = said(c.about(), place.around());
        Heard told = c.about() == null ? null : c.about().heard();
        return Decision.events(new NoteTaken(given == null ? fresh(notes, place.copy()) : given, c.text().strip(),
                c.tags(), c.language(), around.item(), around.turn(), around.speaker(), around.floorLanguage(),
                told == null ? heard(c.listening(), around.floorLanguage()) : told, now,
                c.about() == null ? NoteAbout.NOTHING : c.about(), c.listening(), begun.equals(now) ? null : begun));
    }

    /** What the writer says comes before what the session knows. */
    private static Surroundings said(@Nullable NoteAbout about, Surroundings around) {
        if (about == null) {
            return around;
        }
        PersonId speaker = about.speaker();
        boolean another = speaker != null && !speaker.equals(around.speaker());
        LanguageTag floor = about.floorLanguage();
        return new Surroundings(about.item() == null ? around.item() : about.item(), another ? null : around.turn(),
                speaker == null ? around.speaker() : speaker, floor == null ? around.floorLanguage() : floor);
    }

    private static Decision keep(Notes notes, KeepVersion c, Instant now) {
        Optional<Note> note = notes.note(c.note());
        if (note.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchNote(c.note()));
        }
        Optional<Version> version = note.get().versions().stream().filter(v -> v.id().equals(c.version())).findFirst();
        if (version.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchVersion(c.note()));
        }
        return Decision.events(version.get().content() == null
                ? new NoteRemoved(c.note())
                : new VersionKept(c.note(), c.version(), now));
    }

    /** Takes in revisions; what is to become of proposed people is not for the notes to say. */
    public static Decision takeIn(Notes notes, TakeInNotes c) {
        Rejection bad = fault(c.revisions());
        if (bad != null) {
            return Decision.refuse(bad);
        }
        NoteMerge merge = NoteMerge.of(notes, c.revisions());
        if (!merge.circular().isEmpty()) {
            return Decision.refuse(new Rejection.NoteInACircle(merge.circular().getFirst()));
        }
        List<Event> events = new ArrayList<>();
        merge.fresh().forEach(r -> events.add(new NoteRevised(r)));
        return events.isEmpty() ? Decision.refuse(new Rejection.NothingToTakeIn()) : Decision.events(events);
    }

    /** Why revisions from elsewhere cannot be taken: one of them says what no note may say; null if none does. */
    public static @Nullable Rejection fault(List<NoteRevision> revisions) {
        for (NoteRevision revision : revisions) {
            NoteContent content = revision.content();
            Rejection bad = content == null ? null : fault(content.text());
            if (bad != null) {
                return bad;
            }
        }
        return null;
    }

    /** Heard in the original if the writer listens to the floor's language, through interpretation if to another. */
    public static @Nullable Heard heard(@Nullable LanguageTag listening, @Nullable LanguageTag floor) {
        if (listening == null || floor == null) {
            return null;
        }
        return listening.covers(floor) ? Heard.ORIGINAL : Heard.INTERPRETATION;
    }

    private static NoteId fresh(Notes notes, @Nullable CopyId copy) {
        String before = copy == null ? "n" : copy.value() + "-";
        int number = notes.taken() + 1;
        while (notes.history(new NoteId(before + number)).isPresent()) {
            number++;
        }
        return new NoteId(before + number);
    }

    private static Decision known(Notes notes, NoteId id, Decision decision) {
        return notes.note(id).isPresent() ? decision : Decision.refuse(new Rejection.NoSuchNote(id));
    }

    private static @Nullable Rejection fault(String text) {
        return Rejection.ofText(TypedField.NOTE, text.strip(), LONGEST_TEXT);
    }
}

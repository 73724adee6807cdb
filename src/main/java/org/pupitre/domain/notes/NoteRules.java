package org.pupitre.domain.notes;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.NoteCommand.RemoveNote;
import org.pupitre.domain.act.NoteEvent.NoteEdited;
import org.pupitre.domain.act.NoteEvent.NoteRemoved;
import org.pupitre.domain.act.NoteEvent.NoteTaken;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;

/** What may be done with notes, and what the session fills in (notes and report, sections 1 and 2). */
public final class NoteRules {
    /** Longest text of a note, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    private NoteRules() {}

    /** What is going on while a note is taken, as far as known. */
    public record Surroundings(@Nullable ItemId item, @Nullable EntryId turn, @Nullable PersonId speaker,
            @Nullable LanguageTag floorLanguage) {}

    /** Decides a command at an instant; never throws. */
    public static Decision decide(Notes notes, NoteCommand command, Surroundings around, Instant now) {
        return switch (command) {
            case AddNote c -> add(notes, c, around, now);
            case EditNote c -> badText(c.text())
                    ? badText()
                    : known(notes, c.note(),
                            Decision.events(new NoteEdited(c.note(), c.text().strip(), c.tags(), now)));
            case RemoveNote c -> known(notes, c.note(), Decision.events(new NoteRemoved(c.note())));
        };
    }

    private static Decision add(Notes notes, AddNote c, Surroundings around, Instant now) {
        NoteId given = c.note();
        if (badText(c.text())) {
            return badText();
        }
        if (given != null && notes.note(given).isPresent()) {
            return Decision.refuse(new Rejection.IdInUse(given.value()));
        }
        return Decision.events(new NoteTaken(given == null ? fresh(notes) : given, c.text().strip(), c.tags(),
                c.language(), around.item(), around.turn(), around.speaker(), around.floorLanguage(),
                heard(c.listening(), around.floorLanguage()), now));
    }

    /** Heard in the original if the writer listens to the floor's language, through interpretation if to another. */
    private static @Nullable Heard heard(@Nullable LanguageTag listening, @Nullable LanguageTag floor) {
        if (listening == null || floor == null) {
            return null;
        }
        return listening.covers(floor) ? Heard.ORIGINAL : Heard.INTERPRETATION;
    }

    private static NoteId fresh(Notes notes) {
        int number = notes.taken() + 1;
        while (notes.note(new NoteId("n" + number)).isPresent()) {
            number++;
        }
        return new NoteId("n" + number);
    }

    private static Decision known(Notes notes, NoteId id, Decision decision) {
        return notes.note(id).isPresent() ? decision : Decision.refuse(new Rejection.NoSuchNote(id));
    }

    private static boolean badText(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.length() > LONGEST_TEXT;
    }

    private static Decision badText() {
        return Decision.refuse(new Rejection.BadValue("text", "1 … " + LONGEST_TEXT));
    }
}

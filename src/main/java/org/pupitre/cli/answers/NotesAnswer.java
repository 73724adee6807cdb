package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Moment;
import org.pupitre.domain.Provenance;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.notes.Version;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.PersonId;

/** All notes, in the order they were begun. */
public record NotesAnswer(List<Noted> notes) {
    public NotesAnswer {
        notes = List.copyOf(notes);
    }

    /**
     * A note with the item, speaker, floor language and so on that count: what its writer entered, else what the journal
     * says of its time.
     *
     * @param name           the speaker's name, if there is one
     * @param proposedBy     the computer on which that name was typed where no one has confirmed it, empty for the
     *                       moderator's
     * @param at             when its first key was typed
     * @param listening      language of the channel the writer listened to
     * @param entered        what the writer entered
     * @param journal        what the console's journal says of that time, if it has one
     * @param differs        whether the two name another item, speaker or floor language
     * @param toCheck        whether it must be checked against the original
     */
    public record Noted(
            NoteId id,
            String text,
            Set<NoteTag> tags,
            @Nullable LanguageTag language,
            @Nullable ItemId item,
            @Nullable EntryId turn,
            @Nullable PersonId speaker,
            @Nullable String name,
            @Nullable String proposedBy,
            @Nullable LanguageTag floorLanguage,
            @Nullable Heard heard,
            Instant at,
            @Nullable LanguageTag listening,
            NoteAbout entered,
            @Nullable Moment journal,
            boolean differs,
            boolean toCheck,
            List<Version> versions) {
        public Noted {
            tags = Set.copyOf(tags);
            versions = List.copyOf(versions);
        }

        private static Noted of(Note n, SessionState state) {
            Provenance p = Provenance.of(n, state);
            return new Noted(n.id(), n.text(), n.tags(), n.language(), p.item(), p.turn(), p.speaker(),
                    state.people().person(p.speaker()).map(s -> s.name()).orElse(null),
                    state.core().programme().proposedBy(p.speaker()), p.floorLanguage(), p.heard(), n.at(),
                    n.listening(), p.entered(), p.journal(),
                    p.itemDiffers() || p.speakerDiffers() || p.languageDiffers(), p.toCheck(), n.versions());
        }
    }

    static NotesAnswer of(SessionState state) {
        return new NotesAnswer(state.notes().notes().stream().map(n -> Noted.of(n, state)).toList());
    }
}

package org.pupitre.domain;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.notes.NoteRules;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * Where a note comes from (rules of the notes, section 2): what its writer entered and what the console's journal says of
 * its time, kept apart. What was entered counts; where nothing was, the journal does; on a rapporteur's copy, which has
 * no such journal, what was filled in when the note was taken.
 *
 * @param item          the agenda item that counts
 * @param turn          the turn the journal names, null where another speaker counts
 * @param speaker       the speaker who counts
 * @param floorLanguage the floor language that counts
 * @param heard         how the writer came by it, null where it cannot be told
 * @param entered       what the writer entered; of notes of earlier programs, which did not tell, all that they say
 * @param journal       what the console's journal says of the note's time; null where there is none
 * @param toCheck       whether it is a quote that must be checked against the original
 */
public record Provenance(
        @Nullable ItemId item,
        @Nullable EntryId turn,
        @Nullable PersonId speaker,
        @Nullable LanguageTag floorLanguage,
        @Nullable Heard heard,
        NoteAbout entered,
        @Nullable Moment journal,
        boolean toCheck) {

    /** The provenance of a note as the session knows it. */
    public static Provenance of(Note note, SessionState state) {
        Moment journal = hasJournal(state, note.at()) ? Moment.of(state, note.at(), note.listening()) : null;
        NoteAbout told = note.entered();
        NoteAbout entered = told == null ? allOf(note) : told;
        ItemId item = first(entered.item(), journal == null ? note.item() : journal.item());
        PersonId speaker = first(entered.speaker(), journal == null ? note.speaker() : journal.speaker());
        LanguageTag floor = floorLanguage(note, entered, journal, speaker);
        Heard heard = entered.heard();
        if (heard == null) {
            heard = told == null ? note.heard() : NoteRules.heard(note.listening(), floor);
        }
        return new Provenance(item, turn(note, journal, speaker), speaker, floor, heard, entered, journal,
                toCheck(note, heard, journal));
    }

    /** Whether the journal names another item than the writer. */
    public boolean itemDiffers() {
        return differ(entered.item(), journal == null ? null : journal.item());
    }

    /** Whether the journal names another speaker than the writer. */
    public boolean speakerDiffers() {
        return differ(entered.speaker(), journal == null ? null : journal.speaker());
    }

    /** Whether the journal names another floor language than the writer. */
    public boolean languageDiffers() {
        LanguageTag there = journal == null ? null : journal.floorLanguage();
        LanguageTag here = entered.floorLanguage();
        return differ(here, there) && here != null && there != null && !here.covers(there) && !there.covers(here);
    }

    /** A copy has no journal of the console's; before the first item has begun that says nothing of any time. */
    private static boolean hasJournal(SessionState state, Instant at) {
        return state.core().copy() == null && (state.timeline().runs().stream().anyMatch(r -> !at.isBefore(r.start()))
                || state.queue().onFloorAt(at).isPresent());
    }

    private static NoteAbout allOf(Note note) {
        Heard heard = note.heard();
        return new NoteAbout(note.item(), note.speaker(), null,
                heard == Heard.TEXT || heard == Heard.OWN ? heard : null);
    }

    /** The language the journal knows; of another speaker than the journal's the one filled in for that person. */
    private static @Nullable LanguageTag floorLanguage(Note note, NoteAbout entered, @Nullable Moment journal,
            @Nullable PersonId speaker) {
        if (entered.floorLanguage() != null) {
            return entered.floorLanguage();
        }
        if (journal == null) {
            return note.floorLanguage();
        }
        boolean another = speaker != null && !speaker.equals(journal.speaker());
        return another ? first(note.floorLanguage(), journal.floorLanguage()) : journal.floorLanguage();
    }

    private static @Nullable EntryId turn(Note note, @Nullable Moment journal, @Nullable PersonId speaker) {
        if (journal == null) {
            return note.turn();
        }
        return Objects.equals(speaker, journal.speaker()) ? journal.turn() : null;
    }

    private static boolean toCheck(Note note, @Nullable Heard heard, @Nullable Moment journal) {
        boolean said = heard != Heard.TEXT && heard != Heard.OWN;
        return note.tags().contains(NoteTag.QUOTE)
                && (heard == Heard.INTERPRETATION || (said && journal != null && journal.impaired()));
    }

    private static <T> boolean differ(@Nullable T entered, @Nullable T journal) {
        return entered != null && journal != null && !entered.equals(journal);
    }

    private static <T> @Nullable T first(@Nullable T entered, @Nullable T other) {
        return entered == null ? other : entered;
    }
}

package org.pupitre.domain.outlook.released;

import java.time.Instant;
import java.util.List;

import org.pupitre.domain.value.LanguageTag;

/**
 * A copy of a session in which everything that may not leave is gone. Writers get this and nothing else.
 *
 * @param purpose  what it leaves for
 * @param language the language of the words in the place of names, and of the file
 * @param at       the instant of which it tells
 * @param runs     what was held, beside what was planned
 * @param turns    in the order they began
 * @param booths   on working copies only
 * @param attendance who was there, for the record and on working copies
 * @param requests who asked for the floor, likewise
 */
public record Released(
        ReleasePurpose purpose,
        LanguageTag language,
        Instant at,
        ReleasedSession session,
        List<ReleasedItem> items,
        List<ReleasedRun> runs,
        List<ReleasedPerson> people,
        List<ReleasedTurn> turns,
        List<ReleasedQuestion> questions,
        List<ReleasedNote> notes,
        List<ReleasedChannel> channels,
        List<ReleasedBooth> booths,
        List<ReleasedTerm> terms,
        ReleasedCounts counts,
        List<ReleasedAttendee> attendance,
        List<ReleasedEntry> requests) {
    public Released {
        items = List.copyOf(items);
        runs = List.copyOf(runs);
        people = List.copyOf(people);
        turns = List.copyOf(turns);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        channels = List.copyOf(channels);
        booths = List.copyOf(booths);
        terms = List.copyOf(terms);
        attendance = List.copyOf(attendance);
        requests = List.copyOf(requests);
    }
}

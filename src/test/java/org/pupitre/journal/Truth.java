package org.pupitre.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Entry;

/**
 * Everything that can be read of a library.
 *
 * @param entries by number
 * @param people  by id
 * @param drafts  by session and field
 * @param refused by session and command
 * @param alive   by session
 */
record Truth(
        SortedMap<Long, Entry> entries,
        Map<String, Person> people,
        Map<String, String> drafts,
        Map<String, Rejection> refused,
        Map<String, Instant> alive) {

    /** What a library shows; refusals are asked for by the commands that are known to have been refused. */
    static Truth of(Library library, Set<CommandId> asked) {
        SortedMap<Long, Entry> entries = new TreeMap<>();
        Map<String, String> drafts = new LinkedHashMap<>();
        Map<String, Rejection> refused = new LinkedHashMap<>();
        Map<String, Instant> alive = new LinkedHashMap<>();
        for (SessionId session : library.sessions()) {
            library.entries(session).forEach(entry -> entries.put(entry.seq(), entry));
            library.drafts(session).forEach((field, text) -> drafts.put(session + " " + field, text));
            asked.forEach(c -> library.refusal(session, c).ifPresent(r -> refused.put(session + " " + c, r)));
            library.lastAlive(session).ifPresent(at -> alive.put(session.value(), at));
        }
        return new Truth(entries, library.people().byId(), drafts, refused, alive);
    }

    /** Whether entries and people are the same, and every draft, refusal and sign of life was true at some time. */
    boolean sameButForLag(Truth whole, History history) {
        return entries.equals(whole.entries) && people.equals(whole.people) && history.holds(this)
                && whole.refused.entrySet().containsAll(refused.entrySet());
    }

    /** Drafts and signs of life that were ever written. */
    record History(Set<String> drafts, Set<String> alive) {
        History() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        void add(Truth now) {
            now.drafts.forEach((field, text) -> drafts.add(field + "=" + text));
            now.alive.forEach((session, at) -> alive.add(session + "=" + at));
        }

        boolean holds(Truth read) {
            return read.drafts.entrySet().stream().allMatch(e -> drafts.contains(e.getKey() + "=" + e.getValue()))
                    && read.alive.entrySet().stream().allMatch(e -> alive.contains(e.getKey() + "=" + e.getValue()));
        }
    }
}

package org.pupitre.domain.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.SessionId;

/**
 * What files of the meeting tool say of a person. It is only in the people table: it is in no bundle and in no export but the
 * table of attendance, and goes with the person who is erased.
 *
 * @param email    the address, kept only where a person wants it; it leaves in no file
 * @param attended the sessions to which the person registered or came, each once
 */
public record MeetingFacts(@Nullable String email, List<Attended> attended) {
    /** Nothing is known. */
    public static final MeetingFacts NONE = new MeetingFacts(null, List.of());

    public MeetingFacts {
        attended = List.copyOf(attended);
    }

    /** How the person was at a session; empty where no file said so. */
    public Optional<Attended> at(SessionId session) {
        return attended.stream().filter(one -> one.session().equals(session)).findFirst();
    }

    /** The same, with how the person was at a session. */
    public MeetingFacts with(Attended at) {
        List<Attended> all = new ArrayList<>(without(at.session()).attended);
        all.add(at);
        return new MeetingFacts(email, all);
    }

    /** The same, without what is known of a session. */
    public MeetingFacts without(SessionId session) {
        return new MeetingFacts(email, attended.stream().filter(one -> !one.session().equals(session)).toList());
    }

    /** The same, with an address. */
    public MeetingFacts reachedBy(@Nullable String address) {
        return new MeetingFacts(address, attended);
    }
}

package org.pupitre.domain.act;

import java.util.List;

import org.pupitre.domain.value.SessionId;

/**
 * How a person was at a session, as the meeting tool reports it (rules of imports, section 6).
 *
 * @param role  the highest in which the person was there
 * @param stays each time the person was there, by their begin; none for who registered and did not come
 */
public record Attended(SessionId session, Role role, List<Stay> stays) {
    /** As what a person is in the meeting tool, the highest first. */
    public enum Role {
        HOST,
        PANELIST,
        ATTENDEE,
        /** Heard by telephone, known by name alone. */
        PHONE
    }

    public Attended {
        stays = stays.stream().distinct().sorted(Stay.ORDER).toList();
    }
}

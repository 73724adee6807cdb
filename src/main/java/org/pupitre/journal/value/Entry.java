package org.pupitre.journal.value;

import java.time.Instant;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;

/**
 * One row of the journal.
 *
 * @param seq     its place in the library, counted from 1
 * @param id      a UUID of version 7, the same in every library
 * @param version the version in which it was written; the event is of the present one
 */
public record Entry(
        long seq,
        String id,
        SessionId session,
        Instant at,
        String actor,
        String device,
        CommandId command,
        int version,
        Event event) {}

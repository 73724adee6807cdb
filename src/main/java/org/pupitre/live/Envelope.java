package org.pupitre.live;

import java.time.Instant;

import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.CommandId;

/**
 * A command on its way to the session.
 *
 * @param id     made before it is sent; the same id again gets the first answer again and changes nothing
 * @param actor  who asks: a role such as {@code moderator}, never a name
 * @param device the machine it was asked on
 * @param at     when; moved forward to the latest event of the session where it is before that
 */
public record Envelope(CommandId id, Command command, String actor, String device, Instant at) {}

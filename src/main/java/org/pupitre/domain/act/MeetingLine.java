package org.pupitre.domain.act;

import org.pupitre.domain.value.LineId;
import org.pupitre.domain.value.LocalText;

/**
 * A line to paste into the meeting tool, as it is written.
 *
 * @param wording with figures in braces, such as {@code We begin again at {end of the break}.}
 */
public record MeetingLine(LineId line, LocalText wording) {}

package org.pupitre.cli.answers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.outlook.FilledLine;
import org.pupitre.domain.outlook.FilledLine.Wording;
import org.pupitre.domain.outlook.MeetingLines;
import org.pupitre.domain.value.LineId;
import org.pupitre.task.lines.LineMessages;

/**
 * The lines to paste into the meeting tool, filled in.
 *
 * @param fits the line that fits the moment; null where none does
 */
public record LinesAnswer(@Nullable LineId fits, List<Line> lines) {
    public LinesAnswer {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param complete whether all its figures are known at present
     */
    public record Line(LineId line, boolean complete, List<Wording> wordings) {
        public Line {
            wordings = List.copyOf(wordings);
        }

        private static Line of(FilledLine line) {
            return new Line(line.id(), line.complete(), line.wordings());
        }
    }

    static LinesAnswer of(SessionState state, Instant now) {
        MeetingLines lines = LineMessages.lines(state, now);
        return new LinesAnswer(lines.fits().map(FilledLine::id).orElse(null),
                lines.all().stream().map(Line::of).toList());
    }
}

package org.pupitre.domain.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pupitre.domain.value.LineId;

/** The lines that each seminar has from the start, in the order of the list; their wording can be changed. */
public enum StandardLine {
    BEGIN,
    LATE_START,
    BREAK,
    BREAK_OVER,
    NOW,
    FLOOR,
    NEXT,
    NEXT_SPEAKER,
    ASK,
    RECORDED,
    STOP,
    LATE,
    END;

    public LineId id() {
        return new LineId(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Optional<StandardLine> of(LineId id) {
        return Arrays.stream(values()).filter(line -> line.id().equals(id)).findFirst();
    }
}

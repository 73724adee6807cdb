package org.pupitre.app.window.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.SeminarIntake;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.exchange.table.Said;

/** A seminar file at the Prepare desk of one session: that session of it, joined by its id. */
final class SeminarHere {
    private SeminarHere() {}

    /**
     * What the file makes of the session.
     *
     * @throws IOException if it cannot be read
     */
    static IntakeReading read(@Nullable String name, byte[] content, SessionState state, Instant at)
            throws IOException {
        return switch (SeminarFile.read(new ByteArrayInputStream(content), at)) {
            case Reading.Faulty faulty -> new IntakeReading.Refused(Said.of("importing.seminarFaulty",
                    faulty.problems().size(), faulty.problems().getFirst().line()));
            case Reading.Sound sound -> {
                PlanSession plan = sound.seminar().sessions().get(state.id());
                int others = sound.seminar().sessions().size() - 1;
                yield plan == null
                        ? new IntakeReading.Refused(Said.of("importing.seminarOther"))
                        : new IntakeReading.Ready(remarked(SeminarIntake.of(name == null ? "" : name, plan,
                                Known.of(state)), others), List.of());
            }
        };
    }

    /** One act changes one session; what else is in the file is imported from the list of sessions. */
    private static Preview remarked(Preview found, int others) {
        List<Said> remarks = new ArrayList<>(found.remarks());
        if (others > 0) {
            remarks.add(Said.of("importing.seminarOthers", others));
        }
        return new Preview(found.kind(), found.file(), found.facts(), found.header(), found.order(), found.rows(),
                found.after(), found.there(), remarks);
    }
}

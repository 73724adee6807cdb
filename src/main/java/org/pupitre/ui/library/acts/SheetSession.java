package org.pupitre.ui.library.acts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.SessionSummary;

/** A session as the sheets of its acts show it. */
public record SheetSession(
        SessionId id,
        LocalText title,
        LocalText seminarTitle,
        List<LanguageTag> languages,
        Instant start,
        Instant hardStop,
        ZoneId zone) {
    public SheetSession {
        languages = List.copyOf(languages);
    }

    /** A session of the list. */
    static SheetSession of(SessionSummary session) {
        return new SheetSession(session.id(), session.title(), session.seminarTitle(), session.languages(),
                session.plannedStart(), session.hardStop(), session.zone());
    }

    /** A session that is open. */
    public static SheetSession of(SessionId id, SessionPlan plan) {
        return new SheetSession(id, plan.title(), plan.seminarTitle(), plan.languages(), plan.plannedStart(),
                plan.hardStop(), plan.zone());
    }
}

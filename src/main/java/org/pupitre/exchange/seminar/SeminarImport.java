package org.pupitre.exchange.seminar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/**
 * What a seminar file asks for: one command a session, to be carried out all together or not at all.
 *
 * @param sessions in the order of the file
 */
public record SeminarImport(SeminarId id, LocalText title, SequencedMap<SessionId, PlanSession> sessions) {
    public SeminarImport {
        sessions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>((Map<SessionId, PlanSession>) sessions));
    }
}

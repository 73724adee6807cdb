package org.pupitre.domain.outlook.released;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.domain.value.SessionId;

/**
 * What a session is called and when it is; the components are those of {@code SessionPlan}.
 *
 * @param ruled whether a part of it is under the Chatham House Rule
 */
public record ReleasedSession(
        SessionId id,
        SeminarId seminar,
        LocalText seminarTitle,
        LocalText title,
        Instant plannedStart,
        Instant hardStop,
        ZoneId zone,
        @Nullable ZoneId secondZone,
        List<LanguageTag> languages,
        @Nullable LocalText objectives,
        @Nullable LocalText format,
        @Nullable LocalText notice,
        int speakingSeconds,
        boolean speakersReady,
        boolean ruled) {
    public ReleasedSession {
        languages = List.copyOf(languages);
    }
}

package org.pupitre.domain.outlook.gate;

import java.time.Instant;
import java.util.Optional;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.outlook.LineNames;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** How people are called where all can read it, by their levels (rules of leaving, section 2). */
public record NamesOutside(SessionState state, Instant at, GateWords words) implements LineNames {
    @Override
    public Optional<String> of(PersonId person, LanguageTag language) {
        return state.people().has(person)
                ? Optional.of(Gate.of(state, ReleasePurpose.ROOM, language, at, Attribution.of(state), words)
                        .name(person, false).text())
                : Optional.empty();
    }
}

package org.pupitre.domain.outlook.released;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Experience;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Venue;
import org.pupitre.domain.value.LanguageTag;

/**
 * A person of the programme.
 *
 * @param id    on working copies only
 * @param reach how to reach the person, on working copies and, when asked for, for those who answer
 * @param experience whether it is the first time, on working copies only
 * @param venue where the person takes part, on working copies only
 */
public record ReleasedPerson(
        @Nullable String id,
        ReleasedName name,
        @Nullable String saidAs,
        @Nullable Group group,
        @Nullable LanguageTag language,
        @Nullable String country,
        List<LanguageTag> languages,
        @Nullable String role,
        @Nullable String reach,
        @Nullable Experience experience,
        @Nullable Venue venue) {
    public ReleasedPerson {
        languages = List.copyOf(languages);
    }

    /** Someone of whom only what to call them may be told, and the group. */
    public static ReleasedPerson called(ReleasedName name, @Nullable Group group) {
        return new ReleasedPerson(null, name, null, group, null, null, List.of(), null, null, null, null);
    }
}

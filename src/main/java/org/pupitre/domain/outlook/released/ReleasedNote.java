package org.pupitre.domain.outlook.released;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.value.LanguageTag;

/**
 * A note.
 *
 * @param item    number of the item it is about, 0 for none
 * @param speaker who is quoted or told of; null where it is not known and under the rule
 * @param at      the start of the item under the rule
 */
public record ReleasedNote(
        int item,
        String text,
        Set<NoteTag> tags,
        @Nullable LanguageTag language,
        @Nullable ReleasedName speaker,
        Instant at) {
    public ReleasedNote {
        tags = Set.copyOf(tags);
    }
}

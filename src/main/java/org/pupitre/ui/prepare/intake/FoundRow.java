package org.pupitre.ui.prepare.intake;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/**
 * A row of a file, in words of the language of the screen.
 *
 * @param place     by which it is chosen, from 0
 * @param what      such as a title or a name
 * @param language  in which {@code what} is; null for none
 * @param why       what becomes different, or why it is not imported; empty for nothing
 * @param choosable whether a person can tick it
 * @param ticked    whether it is ticked at first
 */
public record FoundRow(
        int place,
        RowKind kind,
        String what,
        @Nullable LanguageTag language,
        String why,
        boolean choosable,
        boolean ticked) {}

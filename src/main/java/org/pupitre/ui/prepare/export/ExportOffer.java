package org.pupitre.ui.prepare.export;

import java.util.List;

/**
 * What a wish comes to.
 *
 * @param names     of the files, as they are offered
 * @param held      places that are held back until a person decides about them
 * @param languages in which files of the session can be, by their tags
 */
public record ExportOffer(List<String> names, List<Held> held, List<String> languages) {
    public ExportOffer {
        names = List.copyOf(names);
        held = List.copyOf(held);
        languages = List.copyOf(languages);
    }

    /**
     * A place that is held back.
     *
     * @param id    by which the decision is kept
     * @param why   what it may be, such as {@code EMAIL}
     * @param found the words that were found
     * @param text  the text they are in
     */
    public record Held(String id, String why, String found, String text) {}
}

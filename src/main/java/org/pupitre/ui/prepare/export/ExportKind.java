package org.pupitre.ui.prepare.export;

import java.util.List;

/**
 * A kind of file that can be exported.
 *
 * @param key     such as {@code AGENDA}
 * @param forms   its forms, the usual one first
 * @param working whether it is always a working copy, which names everyone
 * @param seminar whether it can hold all sessions of the seminar
 */
public record ExportKind(String key, List<Form> forms, boolean working, boolean seminar) {
    public ExportKind {
        forms = List.copyOf(forms);
    }

    /**
     * A form of a file.
     *
     * @param key         such as {@code CSV}
     * @param perLanguage whether each language has a file of its own
     */
    public record Form(String key, boolean perLanguage) {}
}

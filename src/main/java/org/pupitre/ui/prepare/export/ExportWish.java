package org.pupitre.ui.prepare.export;

/**
 * What a person wants to export.
 *
 * @param kind     the key of an {@link ExportKind}
 * @param form     the key of one of its forms
 * @param language of the file; empty for a file in each language of the session
 * @param working  whether it is a working copy, which names everyone
 * @param all      whether it holds all sessions of the seminar
 */
public record ExportWish(String kind, String form, String language, boolean working, boolean all) {}

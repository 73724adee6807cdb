package org.pupitre.domain.act;

import org.pupitre.domain.value.LanguageTag;

/**
 * How a term is said in a language.
 *
 * @param text not blank
 */
public record TermWording(LanguageTag language, String text) {}

package org.pupitre.domain.act;

/** How far the wording of a question in another language is. */
public enum RenditionState {
    DRAFT,
    CHECKED,
    READ_OUT
}

package org.pupitre.domain.board;

import java.time.Instant;

import org.pupitre.domain.act.RenditionState;

/** The wording of a question in another language than it was asked in. */
public record Rendition(String text, RenditionState state, Instant at) {}

package org.pupitre.domain.board;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** That a question was answered live: by whom and in which language as far as known, and when. */
public record Answer(@Nullable PersonId by, @Nullable LanguageTag language, Instant at) {}

package org.pupitre.domain.outlook.released;

import org.pupitre.domain.value.LanguageTag;

/** What listeners of a language hear. */
public record ReleasedChannel(String id, LanguageTag language, boolean originalPasses) {}

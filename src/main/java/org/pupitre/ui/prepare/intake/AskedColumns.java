package org.pupitre.ui.prepare.intake;

import org.pupitre.domain.act.IntakeKind;

/**
 * A file of which a person has to say what its columns are, in words of the language of the screen.
 *
 * @param kind   as which it was read
 * @param why    which column is needed
 * @param readAs how it was read, with its columns
 */
public record AskedColumns(IntakeKind kind, String why, ReadAs readAs) {}

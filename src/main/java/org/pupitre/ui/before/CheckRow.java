package org.pupitre.ui.before;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Id;
import org.pupitre.ui.before.Check.Sign;
import org.pupitre.ui.before.Check.Subject;

/**
 * A line of the check list as it is shown.
 *
 * @param known what is known, in words
 * @param mend  the first thing that lacks something, null for none
 * @param leads whether something can be done about it on the console
 */
record CheckRow(Subject subject, Sign sign, String known, @Nullable Id mend, boolean leads) {}

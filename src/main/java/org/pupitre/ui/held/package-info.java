/**
 * What was planned against what was held, as a table with bars, while the session runs and after. It knows the session's
 * state and the kit; it must never know another desk, the journal or events.
 */
@NullMarked
package org.pupitre.ui.held;

import org.jspecify.annotations.NullMarked;

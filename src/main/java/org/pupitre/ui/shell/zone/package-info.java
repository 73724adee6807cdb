/**
 * The time zones beside the session's: what clocks show there now, how many of them have room in the header, and the sheet on
 * which the moderator chooses two. Knows the kit, and a session only by its plan.
 */
@NullMarked
package org.pupitre.ui.shell.zone;

import org.jspecify.annotations.NullMarked;

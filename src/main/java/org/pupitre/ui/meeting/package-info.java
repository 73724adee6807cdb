/**
 * What the moderator does with the meeting tool beside the session: lines to paste into it, its recording, its clock. Knows
 * the kit and the lines as they are made, and never another desk.
 */
@NullMarked
package org.pupitre.ui.meeting;

import org.jspecify.annotations.NullMarked;

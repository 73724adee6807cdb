/** The console while others see the moderator's screen. */
@NullMarked
package org.pupitre.ui.shell.sharing;

import org.jspecify.annotations.NullMarked;

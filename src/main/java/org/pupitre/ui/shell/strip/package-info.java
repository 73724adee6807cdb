/** The strip: what of the session is needed beside the window of the meeting. */
@NullMarked
package org.pupitre.ui.shell.strip;

import org.jspecify.annotations.NullMarked;

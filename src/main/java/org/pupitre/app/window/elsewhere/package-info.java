/** Looks, while the program runs, whether another computer has gone on with a session (rules of continuing, section 4). */
@NullMarked
package org.pupitre.app.window.elsewhere;

import org.jspecify.annotations.NullMarked;

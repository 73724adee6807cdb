/** The window of the room, beside the console or on a second screen. */
@NullMarked
package org.pupitre.app.window.room;

import org.jspecify.annotations.NullMarked;

/** Exports over whatever the window shows: fills the sheet, and has the task write the files. */
@NullMarked
package org.pupitre.app.window.out;

import org.jspecify.annotations.NullMarked;

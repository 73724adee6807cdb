/** The files of what people will say, on their way between the disk, the library and the programs that show them. */
@NullMarked
package org.pupitre.app.window.texts;

import org.jspecify.annotations.NullMarked;

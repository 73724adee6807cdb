/** The files of what people will say: given to a person, and written elsewhere. Knows the sentences, and never JavaFX. */
@NullMarked
package org.pupitre.task.texts;

import org.jspecify.annotations.NullMarked;

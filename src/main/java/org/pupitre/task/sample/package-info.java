/**
 * The sample seminar in a library, for showing the program and for trying it. Knows the library and the sessions, and never JavaFX
 * or picocli.
 */
@NullMarked
package org.pupitre.task.sample;

import org.jspecify.annotations.NullMarked;

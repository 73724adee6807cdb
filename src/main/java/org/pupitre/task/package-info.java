/**
 * What the program can do for its users, each task once: input, progress, a result that knows its sentences in both
 * languages. The command line and the screens call the same task. Knows the library, the sessions and the formats, and never
 * JavaFX or picocli.
 */
@NullMarked
package org.pupitre.task;

import org.jspecify.annotations.NullMarked;

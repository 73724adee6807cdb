/**
 * Files that leave, as a task: lets a session through the gate, has the file written and puts it on disk, for the command line
 * and the screens alike. Knows the formats and the library's desk, and never JavaFX or picocli.
 */
@NullMarked
package org.pupitre.task.export;

import org.jspecify.annotations.NullMarked;

/**
 * What the sessions of a seminar share, brought from one to another, and the words of the program in lines for the meeting
 * tool; for the command line and the screens alike. Knows the sentences,
 * and never JavaFX or picocli.
 */
@NullMarked
package org.pupitre.task.lines;

import org.jspecify.annotations.NullMarked;

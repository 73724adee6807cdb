/**
 * The command line: reads arguments and lines, calls the other rooms, answers in words and exit codes. It knows no rules
 * of a session and no screen.
 */
package org.pupitre.cli;

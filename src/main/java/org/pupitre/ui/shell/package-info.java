/**
 * The console as a whole: header, ribbon, three columns, status line, keys and search. The only room of the screen that
 * knows all others; it must never know the journal's tables or the rules.
 */
package org.pupitre.ui.shell;

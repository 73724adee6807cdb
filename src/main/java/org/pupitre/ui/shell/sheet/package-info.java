/**
 * Sheets that are laid over a part of the console while the session goes on under them, and where. They know what they are laid
 * over only by its place, and nothing of what they show.
 */
package org.pupitre.ui.shell.sheet;

/** Importing at the Prepare desk: a file waits as a card, and a sheet shows row by row what importing it would do. */
package org.pupitre.ui.prepare.intake;

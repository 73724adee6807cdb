/** What is imported at the Prepare desk: files are read beside the screen, and put into words for it. */
package org.pupitre.app.window.intake;

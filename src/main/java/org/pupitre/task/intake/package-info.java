/** Importing tables: looking at a file beside a session, and taking in what was chosen of it. */
package org.pupitre.task.intake;

/**
 * Going on with a session of another computer, and handing over to it. Like all tasks these know neither the command line nor
 * the screens.
 */
package org.pupitre.task.elsewhere;

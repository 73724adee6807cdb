/**
 * The header of the console: the state of the session, its title, the time of day here and elsewhere. It knows the kit and
 * the zones, and no panel.
 */
package org.pupitre.ui.shell.header;

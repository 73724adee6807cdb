/**
 * The agenda as a table, to prepare a session: all of an item in its row, what all of it takes beside the hard stop, and a line
 * that adds items. It knows the agenda's state and the kit; what it changes goes through the acts of the agenda.
 */
package org.pupitre.ui.timeline.table;

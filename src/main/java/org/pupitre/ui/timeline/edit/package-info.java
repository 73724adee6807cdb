/**
 * The fields of an agenda item that is open in the agenda: what is typed is read, committed field by field, and kept where it
 * is refused. It knows the timeline's values and the kit; it must never know another desk, the journal or events.
 */
package org.pupitre.ui.timeline.edit;

/**
 * The agenda and the ribbon of the session: what was planned, what is expected, what happened. It knows the timeline's
 * values and the kit; it must never know another desk, the journal or events.
 */
package org.pupitre.ui.timeline;

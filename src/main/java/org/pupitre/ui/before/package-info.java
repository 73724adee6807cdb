/**
 * The check list before the start: what is missing, and the way to where it is mended. It knows the session's state, the
 * state of saving and the kit; it must never know another desk, the journal or events.
 */
package org.pupitre.ui.before;

/**
 * The closing sheet after the end: what was held, how much of it was interpreted, and the questions that are still open. It
 * knows the session's state and the kit; it must never know another desk, the journal or events.
 */
package org.pupitre.ui.closing;

/**
 * The people of the Prepare desk: who speaks and what is still missing of each, and the interpreters by booth. It knows the
 * session's state and the kit; the card of a person is opened by what listens around it.
 */
package org.pupitre.ui.prepare.people;

/**
 * The one card on which what is known of a person is looked up and corrected. It opens from wherever a person is shown, in
 * the console and in the interpreters' window. This room knows the session's state and sends commands; it never knows the
 * desks that show people, events or the journal.
 */
package org.pupitre.ui.people;

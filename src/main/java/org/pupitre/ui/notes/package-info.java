/**
 * Notes on the screen: the quick line with its tags, and the list. This room knows the session's state and sends
 * commands; it never knows events, the journal or another room of the screen.
 */
package org.pupitre.ui.notes;

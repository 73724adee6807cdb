/**
 * The floor and the speaker queue on the screen: who speaks and for how long, who is next, who waits. This room knows
 * the session's state and sends commands; it never knows events, the journal or another room of the screen.
 */
package org.pupitre.ui.queue;

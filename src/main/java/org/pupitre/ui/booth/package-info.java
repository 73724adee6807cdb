/**
 * The interpreters' window: who speaks and who comes next, the booth's turn and its handover, and the signals to the
 * moderator. This room knows the session's state and sends commands; it never knows events, the journal or another room
 * of the screen.
 */
package org.pupitre.ui.booth;

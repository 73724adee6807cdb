/**
 * The question board on the screen: capture, now and next, the lists and the second wording. This room knows the
 * session's state and sends commands; it never knows events, the journal or another room of the screen.
 */
package org.pupitre.ui.board;

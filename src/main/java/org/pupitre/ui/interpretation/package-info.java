/**
 * Interpretation on the screen: floor language, channels, booths, signals and incidents. This room knows the session's
 * state and sends commands; it never knows events, the journal or another room of the screen.
 */
package org.pupitre.ui.interpretation;

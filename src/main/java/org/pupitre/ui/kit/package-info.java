/**
 * What every desk is built from: the one door to the screen's thread, words and formats that follow the language, the one
 * way to send a command, small controls, names of style classes. It knows nothing of the rules, and no other room of the screen.
 */
package org.pupitre.ui.kit;

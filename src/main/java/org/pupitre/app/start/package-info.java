/**
 * Starts the toolkit and keeps the program to one instance a library: displays, fonts, the first frames and how long they took.
 * It knows no window of the program, no session and no file of the library.
 */
package org.pupitre.app.start;

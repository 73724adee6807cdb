/**
 * Makes the image of the program and its packages on Linux, Windows and macOS, with the tools of the JDK it runs on. Knows
 * the finished build under {@code target}; must never know the program's own classes.
 */
package org.pupitre.installer;

/**
 * The windows of the program and what they show: first screen, console, interpreters, damaged library. It puts screens, tasks and
 * the library together, and must never know rules, tables or formats.
 */
package org.pupitre.app.window;

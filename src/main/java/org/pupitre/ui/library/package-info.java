/**
 * The first screen: what the program is, the sessions of the library, and the ways to get one. It knows summaries of
 * sessions and the kit; it must never know files, the journal or another desk.
 */
package org.pupitre.ui.library;

/**
 * The glossary of the Prepare desk: a list that is searched, and a term that is edited in its place. It knows the session's
 * state and the kit.
 */
package org.pupitre.ui.prepare.words;

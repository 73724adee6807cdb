/**
 * A session that is planned on the screen: the sheet with its fields, and what is read from them. It must never know how
 * a plan is kept.
 */
package org.pupitre.ui.library.draft;

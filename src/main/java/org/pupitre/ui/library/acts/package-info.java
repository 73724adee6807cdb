/**
 * What can be done with a session of the list: the acts, the menu that offers them, and their sheets. It must never know how a
 * session is kept.
 */
package org.pupitre.ui.library.acts;

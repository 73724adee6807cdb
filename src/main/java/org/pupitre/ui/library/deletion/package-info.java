/** The sheet by which a session is deleted. */
package org.pupitre.ui.library.deletion;

/** Going on with a session of another computer, and deciding about what was done there. */
package org.pupitre.ui.library.elsewhere;

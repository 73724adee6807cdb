/** The sheet on which a file of a session is exported. It knows names of kinds and forms, and nothing of how they are written. */
@NullMarked
package org.pupitre.ui.prepare.export;

import org.jspecify.annotations.NullMarked;

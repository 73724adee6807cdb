/** Files on their way in and out, by the real window on a real library. */
@NullMarked
package org.pupitre.app.window.files;

import org.jspecify.annotations.NullMarked;

/** Where windows are on the screens, and that they are found there again. */
@NullMarked
package org.pupitre.app.window.place;

import org.jspecify.annotations.NullMarked;

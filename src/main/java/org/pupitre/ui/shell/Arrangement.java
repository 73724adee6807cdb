package org.pupitre.ui.shell;

import javafx.scene.layout.Region;

/** How the desks are laid out on the screen. */
interface Arrangement {
    Region root();

    /** Gives the keyboard to what one begins with; in a scene. */
    void begin();

    /** Shows a desk that may be hidden by another. */
    void reveal(Region desk);
}

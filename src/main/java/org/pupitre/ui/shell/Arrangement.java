package org.pupitre.ui.shell;

import javafx.scene.layout.Region;

/** How the desks lie on the screen. */
interface Arrangement {
    Region root();

    /** Shows a desk that may be hidden by another. */
    void reveal(Region desk);
}

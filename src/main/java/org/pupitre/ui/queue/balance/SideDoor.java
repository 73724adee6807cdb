package org.pupitre.ui.queue.balance;

import javafx.scene.layout.Region;

/** What lays a sheet over the side of the console, and takes it away. */
public interface SideDoor {
    /**
     * Opens it.
     *
     * @param closed told once it is closed, whatever closed it
     */
    void open(Region head, Region body, Runnable closed);

    /** Takes it away. */
    void close();
}

package org.pupitre.ui.shell.strip;

import javafx.stage.Window;

/** The window in which the strip is, beside that of the meeting. On the screen's thread. */
public interface StripPlace {
    /** Shows the strip in the place of the console's window. */
    void open(StripView strip, Window console);

    /** Takes the strip away and brings the console's window back. */
    void close();

    /** Gives the keyboard to the strip. */
    void takeKeyboard();

    /** Whether the strip is shown. */
    boolean isOpen();

    /** No window: a console without a screen of its own. */
    StripPlace NONE = new StripPlace() {
        @Override
        public void open(StripView strip, Window console) {
            // There is nowhere to show it.
        }

        @Override
        public void close() {
            // It was never open.
        }

        @Override
        public void takeKeyboard() {
            // There is none to take.
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    };
}

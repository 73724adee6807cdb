package org.pupitre.ui.board.chat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/**
 * Lines of a chat were put into the field of questions; what the root of the window takes becomes suggestions, and nothing of
 * it comes into the field.
 */
public final class ChatPasted extends Event {
    public static final EventType<ChatPasted> PASTED = new EventType<>(Event.ANY, "CHAT_PASTED");

    private static final long serialVersionUID = 1L;

    private final transient Lines lines;

    /** The lines, and whether someone takes them. */
    private static final class Lines {
        private final String text;
        private boolean taken;

        private Lines(String text) {
            this.text = text;
        }
    }

    private ChatPasted(Lines lines) {
        super(PASTED);
        this.lines = lines;
    }

    /** Offers lines from a place; answers whether they were taken. */
    public static boolean offer(Node place, String text) {
        Lines lines = new Lines(text);
        Event.fireEvent(place, new ChatPasted(lines));
        return lines.taken;
    }

    /** The lines as they were pasted. */
    public String text() {
        return lines.text;
    }

    /** Says that they are read as suggestions. */
    public void take() {
        lines.taken = true;
        consume();
    }
}

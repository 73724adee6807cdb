package org.pupitre;

import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The headless robot marks every mouse event as one that asks for a context menu, so a click into a field would open its
 * menu. This takes the mark from all buttons but the secondary one.
 */
public final class PlainClicks {
    private PlainClicks() {}

    public static void in(Scene scene) {
        EventDispatcher dispatcher = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> dispatcher.dispatchEvent(
                event instanceof MouseEvent mouse && mouse.isPopupTrigger()
                        && mouse.getButton() != MouseButton.SECONDARY ? plain(mouse) : event,
                tail));
    }

    private static MouseEvent plain(MouseEvent e) {
        return new MouseEvent(e.getSource(), e.getTarget(), e.getEventType(), e.getX(), e.getY(), e.getScreenX(),
                e.getScreenY(), e.getButton(), e.getClickCount(), e.isShiftDown(), e.isControlDown(), e.isAltDown(),
                e.isMetaDown(), e.isPrimaryButtonDown(), e.isMiddleButtonDown(), e.isSecondaryButtonDown(),
                e.isBackButtonDown(), e.isForwardButtonDown(), e.isSynthesized(), false, e.isStillSincePress(),
                e.getPickResult());
    }
}

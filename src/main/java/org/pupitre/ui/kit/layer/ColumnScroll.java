package org.pupitre.ui.kit.layer;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;

/** A column of desks that scrolls up and down where the window is too low for it, and is as wide as its place. */
public final class ColumnScroll extends ScrollPane {
    private final Region content;
    private final SeenFocus focus;
    private @Nullable Region still;
    private double stillAt;
    private double offset;
    private double sceneHeight;
    private boolean arranging;

    public ColumnScroll(Region content, String... styleClasses) {
        super(content);
        this.content = content;
        focus = new SeenFocus(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        setFocusTraversable(false);
        getStyleClass().add("column-scroll");
        getStyleClass().addAll(styleClasses);
        Follow.each(skinProperty(), this::drawDirectly);
        // The content is in the scene from now on, and not only after the next frame: it may be asked for the keyboard.
        setSkin(createDefaultSkin());
    }

    /**
     * The toolkit keeps a picture of all that scrolls, and draws that whole picture again when a figure in it changes. Here
     * a figure changes each second and no one scrolls, so only what changed is drawn.
     */
    private void drawDirectly() {
        getChildrenUnmodifiable().forEach(node -> node.setCache(false));
    }

    /**
     * Scrolls from now on only when someone scrolls: where lines come and go above this child of the content or outside
     * of the column, it stays in its place as long as it is scrolled to.
     */
    public void keepStill(Region child) {
        still = child;
        Follow.each(vvalueProperty(), () -> {
            if (!arranging) {
                offset = getVvalue() * range();
                requestLayout();
            }
        });
    }

    private double range() {
        return Math.max(0, content.getHeight() - getViewportBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (still != null) {
            keepPlace(still);
        } else if (focus.due()) {
            arrange();
            double scrolled = getVvalue() * range();
            double seen = focus.offset(content, scrolled, getViewportBounds().getHeight());
            if (seen != scrolled) {
                setVvalue(seen / range());
            }
        } else {
            super.layoutChildren();
        }
    }

    private void keepPlace(Region child) {
        arranging = true;
        double seenUpTo = offset + getViewportBounds().getHeight();
        arrange();
        double moved = child.getLayoutY() - stillAt;
        if (offset > 0 && stillAt < seenUpTo) {
            offset = Math.max(0, offset + moved);
        }
        stillAt = child.getLayoutY();
        keepRoomBelow();
        offset = focus.offset(content, Math.min(offset, range()), getViewportBounds().getHeight());
        setVvalue(range() > 0 ? offset / range() : 0);
        arranging = false;
    }

    /** Where the column grows because a line went, it must not slide down; in a window of another size it may. */
    private void keepRoomBelow() {
        Scene scene = getScene();
        double height = scene == null ? 0 : scene.getHeight();
        boolean sameWindow = height == sceneHeight;
        sceneHeight = height;
        double needed = sameWindow && offset > 0 ? offset + getViewportBounds().getHeight() : USE_COMPUTED_SIZE;
        if (content.getMinHeight() != needed) {
            content.setMinHeight(needed);
            arrange();
        }
    }

    private void arrange() {
        super.layoutChildren();
        content.layout();
    }
}

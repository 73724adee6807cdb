package org.pupitre.ui.kit.list;

import javafx.scene.control.ListCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A list cell that follows what its row says, for as long as it shows that row; as wide as its list, so that a title that is too long is cut. */
public abstract class FollowingCell<T> extends ListCell<T> {
    private Subscription followed = Subscription.EMPTY;

    /** Shows a row, now and whenever it changes. */
    protected abstract Subscription follow(T row);

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        followed.unsubscribe();
        followed = Subscription.EMPTY;
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
        } else {
            followed = follow(row);
        }
    }
}

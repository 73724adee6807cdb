package org.pupitre.ui.timeline.edit;

import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Rejection;
import org.pupitre.ui.kit.field.Sender;

/** Carries out what is chosen or pressed in the open item; a refusal is said beside the place, which shows again what counts. */
final class Offers {
    private final EditModel model;
    private final Sender sender;
    private final Runnable again;

    /** @param again shows what counts, where a choice was refused */
    Offers(EditModel model, Sender sender, Runnable again) {
        this.model = model;
        this.sender = sender;
        this.again = again;
    }

    /** Changes the item as it is now. */
    void choose(Function<EditedItem, Typed> change, Node near) {
        EditedItem item = model.item();
        if (item == null) {
            sender.say(model.words().text("edit.gone"), near);
            return;
        }
        switch (change.apply(item)) {
            case Typed.Same _ -> again.run();
            case Typed.Wrong wrong -> {
                sender.say(wrong.said().apply(model.words()), near);
                again.run();
            }
            case Typed.Changes changes -> sender.send(changes.command(), near, () -> {
            }, this::refused);
        }
    }

    private boolean refused(@Nullable Rejection reason) {
        again.run();
        return false;
    }
}

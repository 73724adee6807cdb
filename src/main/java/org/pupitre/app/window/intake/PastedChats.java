package org.pupitre.app.window.intake;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.pupitre.ui.board.chat.ChatPasted;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.prepare.intake.IntakeModel;
import org.pupitre.ui.prepare.intake.IntakeSheet;

/** Lines of a chat that are pasted into the field of questions are read beside the screen and shown as suggestions. */
public final class PastedChats {
    private PastedChats() {}

    /**
     * From now on in a window.
     *
     * @param open whether the board takes suggestions now
     */
    public static void install(Scene scene, IntakeModel model, Words words, BooleanSupplier open) {
        scene.addEventHandler(ChatPasted.PASTED, pasted -> {
            if (open.getAsBoolean() && pasted.getTarget() instanceof Node place && model.ways().paste(pasted.text())) {
                pasted.take();
                Layers.of(place).ifPresent(layers -> layers.cover(new IntakeSheet(model, words, layers)));
            }
        });
    }
}

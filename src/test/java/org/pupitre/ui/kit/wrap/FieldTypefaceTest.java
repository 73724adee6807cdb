package org.pupitre.ui.kit.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/** A field is drawn with one typeface while its text turns, and typing, caret and selection go on as before. */
@ExtendWith(ApplicationExtension.class)
class FieldTypefaceTest {
    private static final String TEXT = "אוניברסיטת (הגירה), [IOM] 12.5 %";

    @Test
    void theFirstInstalledOfTheListIsTaken() {
        assertThat(FieldTypeface.of(List.of("DejaVu Sans", "Arial", "Inter Tabular"))).contains("Arial");
        assertThat(FieldTypeface.of(List.of("Noto Sans", "DejaVu Sans"))).contains("DejaVu Sans");
        assertThat(FieldTypeface.of(List.of("Noto Sans"))).isEmpty();
    }

    @Test
    void aFieldHasItWhileItsTextTurns() throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        FxThread.run(() -> {
            try {
                typed(FieldTypeface.follow(new TextField()));
                typed(new WrappedArea());
                done.complete(null);
            } catch (RuntimeException | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        done.get(60, TimeUnit.SECONDS);
    }

    private static void typed(TextInputControl field) {
        VBox root = new VBox(field);
        new Theme().dress(new Scene(root, 500, 200));
        field.setText("Question");
        layOut(root);
        String own = field.getFont().getFamily();
        String other = FieldTypeface.of(Font.getFamilies()).orElse(own);
        field.clear();
        for (int i = 0; i < TEXT.length(); i++) {
            field.insertText(field.getCaretPosition(), TEXT.substring(i, i + 1));
            layOut(root);
            assertThat(field.getCaretPosition()).isEqualTo(i + 1);
            assertThat(field.getFont().getFamily()).isEqualTo(other);
        }
        field.selectRange(0, "אוניברסיטת".length());
        assertThat(field.getSelectedText()).isEqualTo("אוניברסיטת");
        field.replaceSelection("מכון");
        layOut(root);
        assertThat(field.getText()).isEqualTo(TEXT.replace("אוניברסיטת", "מכון"));
        field.undo();
        assertThat(field.getText()).isEqualTo(TEXT);
        field.setText("Question");
        layOut(root);
        assertThat(field.getFont().getFamily()).isEqualTo(own);
        field.setText("وزارة (الهجرة)، [IOM] 12.5 % – می‌خواهم");
        layOut(root);
        assertThat(field.getFont().getFamily()).isEqualTo(own);
    }

    private static void layOut(VBox root) {
        root.applyCss();
        root.layout();
    }
}

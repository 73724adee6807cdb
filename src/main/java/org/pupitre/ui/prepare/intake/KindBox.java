package org.pupitre.ui.prepare.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/** As what a file is read: agenda, people, glossary, or a file of the meeting tool; a seminar file is what it is. */
final class KindBox extends ChoiceBox<IntakeKind> {
    private static final List<IntakeKind> TABLES =
            List.of(IntakeKind.AGENDA, IntakeKind.PEOPLE, IntakeKind.GLOSSARY, IntakeKind.QUESTIONS, IntakeKind.CHAT,
                    IntakeKind.ATTENDANCE);

    private boolean filling;

    /** @param chosen told what a person chose */
    KindBox(Words words, Consumer<IntakeKind> chosen) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable IntakeKind kind) {
                return kind == null ? "" : words.word("importing.kind", kind);
            }

            @Override
            public @Nullable IntakeKind fromString(String text) {
                return null;
            }
        });
        setId("import-as");
        accessibleTextProperty().bind(words.bind("importing.readAs"));
        getItems().setAll(TABLES);
        Follow.each(valueProperty(), () -> {
            IntakeKind kind = getValue();
            if (!filling && kind != null) {
                chosen.accept(kind);
            }
        });
    }

    /** Shows as what it was read. */
    void show(@Nullable IntakeKind kind) {
        filling = true;
        List<IntakeKind> choices = kind == IntakeKind.SEMINAR ? List.of(kind) : TABLES;
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        setValue(kind);
        setDisable(choices.size() == 1);
        filling = false;
    }
}

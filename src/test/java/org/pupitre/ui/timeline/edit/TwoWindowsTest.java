package org.pupitre.ui.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Two windows edit the same item: neither undoes what the other did. */
@ExtendWith(ApplicationExtension.class)
class TwoWindowsTest {
    private final StagedSession session = EditDesk.morning();
    private final EditModel one = model();
    private final EditModel other = model();

    private EditModel model() {
        Words words = new Words(Locale.ENGLISH);
        EditModel model = new EditModel(words, new Sender(words, session));
        model.show(session.state(), session.now());
        model.open(EditDesk.PANEL);
        return model;
    }

    private void show(String time) {
        session.setNow(time);
        one.show(session.state(), session.now());
        other.show(session.state(), session.now());
    }

    private static FieldModel type(EditModel model, EditField field, String text) {
        FieldModel typed = model.field(field);
        typed.caret(true);
        typed.textProperty().set(text);
        return typed;
    }

    @Test
    void differentFieldsAreBothKept(FxRobot robot) {
        robot.interact(() -> {
            FieldModel title = type(one, PlanFields.title(LanguageTag.EN), "Round table");
            FieldModel minutes = type(other, PlanFields.minutes(), "35");
            title.commit();
            minutes.commit();
            show("13:01:05");
            assertThat(session.state().timeline().item(EditDesk.PANEL).orElseThrow().plan()).satisfies(plan -> {
                assertThat(plan.title().exactly(LanguageTag.EN)).contains("Round table");
                assertThat(plan.durationSeconds()).isEqualTo(2100);
            });
            assertThat(one.field(PlanFields.minutes()).textProperty().get()).isEqualTo("35");
            assertThat(other.field(PlanFields.title(LanguageTag.EN)).textProperty().get()).isEqualTo("Round table");
        });
    }

    @Test
    void inOneFieldTheLaterCounts_andBothAreTold(FxRobot robot) {
        robot.interact(() -> {
            FieldModel mine = type(one, PlanFields.minutes(), "35");
            FieldModel theirs = type(other, PlanFields.minutes(), "50");
            theirs.commit();
            show("13:01:05");
            assertThat(mine.textProperty().get()).isEqualTo("35");
            assertThat(mine.saidProperty().get()).startsWith("Changed elsewhere to “50”.");
            mine.commit();
            show("13:01:06");
            assertThat(theirs.textProperty().get()).as("nothing was typed since").isEqualTo("35");
            assertThat(mine.saidProperty().get()).isEmpty();
        });
    }

    @Test
    void anUpdateFromElsewhereDoesNotComeBackFromAFieldThatIsLeft(FxRobot robot) {
        robot.interact(() -> {
            FieldModel mine = one.field(PlanFields.minutes());
            mine.caret(true);
            type(other, PlanFields.minutes(), "50").commit();
            show("13:01:05");
            mine.caret(false);
            show("13:01:06");
            assertThat(session.state().timeline().item(EditDesk.PANEL).orElseThrow().plan().durationSeconds())
                    .isEqualTo(3000);
            assertThat(mine.textProperty().get()).isEqualTo("50");
        });
    }
}

package org.pupitre.ui.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A row is found, opened and changed in an agenda of 60 items and twelve hours. */
@ExtendWith(ApplicationExtension.class)
class LongAgendaTest {
    private static final int ITEMS = 60;
    private static final int MINUTES = 11;
    private static final int ROW = 44;

    private EditDesk desk;

    @Start
    void start(Stage stage) {
        StagedSession session = EditDesk.morning();
        ItemId last = new ItemId("closing");
        while (session.state().timeline().items().size() < ITEMS) {
            int number = session.state().timeline().items().size() + 1;
            ItemId next = new ItemId("further" + number);
            session.did("13:01", new InsertItem(ItemPlan.linked(next, LocalText.of("Further " + number,
                    "Suite " + number), ItemKind.DISCUSSION, MINUTES * 60), last));
            last = next;
        }
        desk = new EditDesk(session, Locale.ENGLISH);
        desk.open(stage, 1440, 900);
    }

    private List<String> order() {
        return desk.session.state().timeline().items().stream().map(item -> item.id().value()).toList();
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private int rows() {
        return (int) desk.list().lookupAll(".list-cell").stream().filter(cell -> cell instanceof ListCell<?>).count();
    }

    @Test
    void onlyWhatIsSeenIsMade_theRowOpensInSight_andTheOrderStays(FxRobot robot) {
        assertThat(desk.session.state().timeline().items().getLast().plannedEnd())
                .isAfter(StagedSession.at("13:00").plus(Duration.ofHours(11)));
        assertThat(desk.list().getItems()).hasSize(ITEMS);
        assertThat(rows()).isLessThan(ITEMS / 2);
        List<String> before = order();
        robot.interact(() -> {
            desk.list().requestFocus();
            desk.list().getSelectionModel().select(ROW - 1);
        });
        robot.push(KeyCode.DOWN).push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        Node open = desk.scene.lookup("#item-details");
        assertThat(at(open).getMinY()).isGreaterThanOrEqualTo(at(desk.list()).getMinY() - 1);
        assertThat(at(open).getMaxY()).isLessThanOrEqualTo(at(desk.list().getParent()).getMaxY() + 1);
        assertThat(desk.field("title-en").getText()).isEqualTo("Further " + (ROW + 1));
        robot.write(" b").push(KeyCode.ENTER);
        desk.tick(robot, "13:01:10");
        ItemId changed = new ItemId("further" + (ROW + 1));
        assertThat(desk.session.sent()).containsExactly(
                new EditItem(changed, ItemChange.title(LanguageTag.EN, "Further " + (ROW + 1) + " b")));
        assertThat(order()).isEqualTo(before);
        double top = at(open).getMinY();
        for (int second = 11; second < 20; second++) {
            desk.tick(robot, "13:01:" + second);
        }
        assertThat(at(open).getMinY()).as("time passes and nothing moves").isEqualTo(top);
        assertThat(desk.field("title-en").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        desk.tick(robot, "13:01:21");
        assertThat(desk.open()).isFalse();
        assertThat(desk.list().isFocused()).isTrue();
        assertThat(desk.list().getSelectionModel().getSelectedIndex()).isEqualTo(ROW);
        assertThat(desk.list().lookupAll(".list-cell").stream()
                .anyMatch(cell -> cell instanceof ListCell<?> c && c.getIndex() == ROW && c.isVisible())).isTrue();
        assertThat(rows()).isLessThan(ITEMS / 2);
    }
}

package org.pupitre.ui.booth;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Whether the booth is on air and into which language, the item that runs, who sits at the window, and the clock. */
final class HeadPart {
    private static final PseudoClass MINE = PseudoClass.getPseudoClass("mine");
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");
    private static final PseudoClass FLIPPED = PseudoClass.getPseudoClass("flipped");

    private final BoothModel model;
    private final Words words;
    private final Region dot = new Region();
    private final WrappedText state = new WrappedText("", Styles.TITLE, "cabin-on-air");
    private final LanguageChip target = new LanguageChip();
    private final Label item = new OneLineText("", Styles.MUTED, "cabin-item");
    private final MenuButton me = new MenuButton();
    private final DigitsLabel clock = new DigitsLabel(Styles.LEAD, "cabin-clock");

    HeadPart(BoothModel model, Words words) {
        this.model = model;
        this.words = words;
        dot.getStyleClass().add("cabin-dot");
        target.getStyleClass().add("cabin-target");
        Tips.nameOf(item);
        me.setId("booth-me");
        me.getStyleClass().add("cabin-me");
        me.setMinWidth(0);
        ShownPerson.mark(state, () -> model.boothProperty().get().flatMap(b -> b.booth().active()).orElse(null));
        ShownPerson.tell(me, () -> model.meProperty().get().map(Member::person).orElse(null));
        model.headProperty().subscribe(this::show);
        model.boothProperty().subscribe(_ -> showState());
        model.stoppedProperty().subscribe(_ -> showState());
        model.meProperty().subscribe(_ -> drawMe());
        model.membersProperty().subscribe(_ -> drawMe());
        words.localeProperty().subscribe(_ -> {
            drawMe();
            showState();
        });
    }

    /**
     * The head, put together again.
     *
     * @param columns of the window: in one row where there are several, in two where there is one, in three where not even
     *                two clocks are side by side
     */
    Region root(int columns) {
        HBox lead = new HBox(dot, state, target);
        lead.setAlignment(Pos.CENTER_LEFT);
        lead.setMinWidth(0);
        lead.getStyleClass().add("cabin-state");
        state.setMinWidth(0);
        item.setMinWidth(0);
        // It takes what room is left, so that nothing else is cut short for it.
        item.setPrefWidth(0);
        item.setMaxWidth(Double.MAX_VALUE);
        if (columns > 1) {
            state.mayWrap(false);
            HBox.setHgrow(item, Priority.ALWAYS);
            HBox.setHgrow(lead, Priority.NEVER);
            return row(lead, item, me, clock);
        }
        HBox.setHgrow(lead, Priority.ALWAYS);
        HBox.setHgrow(item, Priority.ALWAYS);
        state.mayWrap(true);
        VBox rows = columns == 1
                ? new VBox(row(lead, clock), row(item, me))
                : new VBox(row(lead), row(item, clock), row(me));
        rows.getStyleClass().add("cabin-heads");
        return rows;
    }

    boolean choosing() {
        return me.isShowing();
    }

    private static HBox row(Region... parts) {
        HBox row = new HBox(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.getStyleClass().addAll("header", "cabin-head");
        return row;
    }

    private void show(Head head) {
        item.setText(head.item());
        item.setAccessibleText(head.facts());
        clock.setText(head.clock());
        showState();
    }

    private void showState() {
        Optional<BoothNow> booth = model.boothProperty().get();
        Optional<Incident> stopped = model.stoppedProperty().get();
        boolean over = model.headProperty().get().over();
        Direction direction = over ? null : booth.map(BoothNow::direction).orElse(null);
        state.setText(over || booth.isEmpty() ? "" : sentence(booth.get(), stopped.isPresent(), direction != null));
        visible(state, !state.getText().isEmpty());
        visible(dot, !state.getText().isEmpty());
        visible(target, direction != null);
        target.show(direction == null ? null : direction.to(), words.locale());
        target.pseudoClassStateChanged(FLIPPED, booth.filter(BoothNow::flipped).isPresent());
        dot.pseudoClassStateChanged(MINE, booth.filter(BoothNow::mine).isPresent());
        dot.pseudoClassStateChanged(STOPPED, stopped.isPresent());
        visible(me, booth.isPresent());
    }

    private String sentence(BoothNow booth, boolean stopped, boolean into) {
        if (stopped) {
            return words.text(into ? "booth.youStoppedInto" : "booth.youStopped");
        }
        return into ? words.text("booth.stateInto", booth.who()) : booth.who();
    }

    private void drawMe() {
        me.setText(model.meProperty().get().map(m -> m.person() == null ? said(m) : m.name()).orElse(""));
        me.setAccessibleText(words.text("booth.whoAmI", model.meProperty().get().map(this::said).orElse("")));
        me.getItems().setAll(model.membersProperty().get().stream().map(member -> {
            MenuItem one = new MenuItem(said(member));
            one.setOnAction(e -> model.choose(member));
            return one;
        }).toList());
    }

    private String said(Member member) {
        return member.person() == null
                ? words.text("booth.iAmBooth", member.boothName())
                : words.text("booth.iAm", member.name(), member.boothName());
    }

    private static void visible(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}

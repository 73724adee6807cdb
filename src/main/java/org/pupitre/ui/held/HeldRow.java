package org.pupitre.ui.held;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Span;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A line of the table: the figures in columns, or in a sentence where the window is narrow, two bars, and who spoke. */
final class HeldRow extends VBox {
    /** What is over a column; its words are {@code held.heading.} and the name. */
    enum Heading {
        ITEM,
        PLANNED,
        HELD,
        MINUTES,
        PAUSED,
        ADDED,
        OVERTIME,
        START,
        END
    }

    /** A column of figures: its heading, how wide it is, and what is in it. */
    record Column(Heading heading, String styleClass, Function<HeldLine, String> figure) {}

    static final List<Column> COLUMNS = List.of(new Column(Heading.PLANNED, "held-hours", HeldLine::planned),
            new Column(Heading.MINUTES, "held-minutes", HeldLine::length),
            new Column(Heading.HELD, "held-hours", HeldLine::held),
            new Column(Heading.MINUTES, "held-minutes", HeldLine::spent),
            new Column(Heading.PAUSED, "held-figure", HeldLine::paused),
            new Column(Heading.ADDED, "held-figure", HeldLine::added),
            new Column(Heading.OVERTIME, "held-figure", HeldLine::overtime),
            new Column(Heading.START, "held-delta", HeldLine::start),
            new Column(Heading.END, "held-delta", HeldLine::end));

    private final Label number = cell("held-number");
    private final Label title = new OneLineText("", "held-title");
    private final List<Label> figures = COLUMNS.stream().map(column -> cell(column.styleClass())).toList();
    private final Label about = new OneLineText("", Styles.MUTED, "held-about");
    private final WrappedText facts = new WrappedText("", Styles.MUTED, Styles.DIGITS).whole();
    private final TwoBars bars = new TwoBars();
    private final VBox speakers = new VBox();
    private @Nullable HeldLine shown;
    private @Nullable Span scale;
    private Duration longest = Duration.ZERO;

    /** @param wide whether there is room for columns */
    HeldRow(ReadOnlyBooleanProperty wide) {
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox columns = new HBox(figures.toArray(Label[]::new));
        columns.setAlignment(Pos.BASELINE_LEFT);
        columns.getStyleClass().add("held-columns");
        columns.setMinWidth(Region.USE_PREF_SIZE);
        columns.visibleProperty().bind(wide);
        columns.managedProperty().bind(wide);
        facts.visibleProperty().bind(wide.not());
        facts.managedProperty().bind(wide.not());
        HBox first = new HBox(number, title, columns);
        first.setAlignment(Pos.BASELINE_LEFT);
        first.getStyleClass().add("held-first");
        HBox.setHgrow(bars, Priority.ALWAYS);
        HBox below = new HBox(about, bars);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("held-speaker");
        VBox rest = new VBox(facts, below, speakers);
        rest.getStyleClass().add("held-rest");
        speakers.getStyleClass().add("held-speakers");
        getChildren().addAll(first, rest);
        getStyleClass().add("held-row");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    static Label cell(String styleClass) {
        Label cell = new Label();
        cell.setMinWidth(Region.USE_PREF_SIZE);
        cell.setMaxWidth(Region.USE_PREF_SIZE);
        cell.getStyleClass().addAll(Styles.DIGITS, styleClass);
        return cell;
    }

    /** Shows a line; what is the same stays untouched. */
    void show(HeldLine line, Span whole, Duration most) {
        boolean same = line.equals(shown) && whole.equals(scale) && most.equals(longest);
        if (same) {
            return;
        }
        HeldLine before = shown;
        boolean others = before == null || !before.speakers().equals(line.speakers()) || !most.equals(longest);
        shown = line;
        scale = whole;
        longest = most;
        number.setText(line.number());
        title.setText(line.title());
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).setText(COLUMNS.get(i).figure().apply(line));
        }
        about.setText(line.about());
        facts.setText(line.facts());
        setAccessibleText(line.number() + ", " + line.title() + ", " + line.about() + ", " + line.facts());
        bars.show(line.bars(), whole);
        if (others) {
            speakers.getChildren().setAll(line.speakers().stream().map(this::speaker).toList());
        }
    }

    private HBox speaker(HeldLine.Speaker speaker) {
        Label name = new OneLineText(speaker.name(), "held-about");
        Label figure = new Label(speaker.figures());
        figure.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "held-spoken");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        TwoBars both = new TwoBars();
        both.show(speaker.allotted(), speaker.spoken(), longest);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(name, both, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("held-speaker");
        return row;
    }
}

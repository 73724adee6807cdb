package org.pupitre.ui.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.MeetingCommand.RemoveLine;
import org.pupitre.domain.outlook.FilledLine;
import org.pupitre.domain.value.LineId;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * All lines, filled in: ↑ ↓ go, Enter copies, F2 edits in place, Delete removes, Insert adds. A row that is being edited
 * keeps what is typed in it, whatever happens meanwhile.
 */
final class LineList {
    private final MeetingModel model;
    private final Words words;
    private final Sender sender;
    private final Consumer<FilledLine> copy;
    private final Map<LineId, LineRow> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final VBox root;
    private @Nullable LineId first;

    LineList(MeetingModel model, Words words, Sender sender, Consumer<FilledLine> copy) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        this.copy = copy;
        Label hint = new WrappedText();
        hint.textProperty().bind(words.bind("meeting.linesHint"));
        hint.getStyleClass().add(Styles.MUTED);
        Button add = new Button();
        add.setId("add-line");
        add.textProperty().bind(words.bind("meeting.addLine"));
        add.setGraphic(Icons.of(Feather.PLUS));
        add.getStyleClass().add(Styles.GHOST);
        add.setOnAction(_ -> add());
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.accessibleTextProperty().bind(words.bind("meeting.title"));
        list.getStyleClass().add("meeting-lines");
        root = new VBox(hint, list, add);
        root.getStyleClass().add("meeting-list");
        model.shownProperty().subscribe(this::draw);
        words.localeProperty().subscribe(_ -> draw(model.shownProperty().get()));
    }

    Region root() {
        return root;
    }

    /** Leads the keyboard to the line that fits the moment, which is on top from now on, else to the first. */
    void begin() {
        LineId fits = model.shownProperty().get().fits();
        first = fits;
        arrange(model.shownProperty().get().lines().stream().map(FilledLine::id).toList());
        LineRow row = fits == null ? null : rows.get(fits);
        if (row == null && !rows.isEmpty()) {
            row = rows.values().iterator().next();
        }
        if (row != null) {
            go(row);
        }
    }

    /** Leaves a line that is being typed as it was; tells whether there was one. */
    boolean leaveTyping() {
        return List.copyOf(rows.values()).stream().anyMatch(LineRow::leaveTyping);
    }

    private void draw(MeetingModel.Shown shown) {
        List<LineId> ids = shown.lines().stream().map(FilledLine::id).toList();
        boolean gone = rows.entrySet().removeIf(e -> !ids.contains(e.getKey()) && !e.getValue().editing());
        boolean come = false;
        for (FilledLine line : shown.lines()) {
            LineRow row = rows.get(line.id());
            if (row == null) {
                row = new LineRow(line.id(), words, sender, new Ways());
                rows.put(line.id(), row);
                come = true;
            }
            row.show(line, line.id().equals(shown.fits()), shown.languages());
        }
        if (gone || come) {
            arrange(ids);
        }
    }

    /** In the order of the lines; one that is only being typed comes last. */
    private void arrange(List<LineId> ids) {
        List<Node> nodes = new ArrayList<>();
        ids.stream().sorted(Comparator.comparing(id -> !id.equals(first))).forEach(id -> nodes.add(row(id).root()));
        rows.forEach((id, row) -> {
            if (!ids.contains(id)) {
                nodes.add(row.root());
            }
        });
        list.getChildren().setAll(nodes);
        if (rows.values().stream().noneMatch(row -> row.root().isFocusTraversable()) && !rows.isEmpty()) {
            rows.values().iterator().next().root().setFocusTraversable(true);
        }
    }

    private LineRow row(LineId id) {
        return Objects.requireNonNull(rows.get(id));
    }

    /** One row alone is reached with Tab; the arrows go on from there. */
    private void go(LineRow row) {
        rows.values().forEach(other -> other.root().setFocusTraversable(other.equals(row)));
        row.root().requestFocus();
    }

    private void add() {
        LineId id = model.shownProperty().get().fresh();
        LineRow row = rows.get(id);
        if (row == null) {
            row = new LineRow(id, words, sender, new Ways());
            row.show(new FilledLine(id, null, List.of()), false, model.shownProperty().get().languages());
            rows.put(id, row);
            list.getChildren().add(row.root());
        }
        row.edit();
    }

    /** What a row does in the list. */
    private final class Ways implements LineRow.Ways {
        @Override
        public void step(LineRow from, int by) {
            List<Node> nodes = list.getChildren();
            int to = nodes.indexOf(from.root()) + by;
            if (to >= 0 && to < nodes.size()) {
                rows.values().stream().filter(row -> row.root().equals(nodes.get(to))).findFirst()
                        .ifPresent(LineList.this::go);
            }
        }

        @Override
        public void chosen(LineRow row) {
            go(row);
        }

        @Override
        public void copy(LineRow from, @Nullable FilledLine line) {
            if (line != null && line.complete()) {
                copy.accept(line);
            } else if (line != null) {
                sender.say(words.text("meeting.lacking", from.lacking()), from.root());
            }
        }

        @Override
        public void remove(LineRow row) {
            step(row, list.getChildren().indexOf(row.root()) == 0 ? 1 : -1);
            sender.send(new RemoveLine(row.id()), row.root());
        }

        @Override
        public void add() {
            LineList.this.add();
        }

        @Override
        public void left(LineRow row) {
            boolean there = model.shownProperty().get().lines().stream().anyMatch(l -> l.id().equals(row.id()));
            if (there) {
                go(row);
            } else {
                step(row, -1);
                rows.remove(row.id());
                list.getChildren().remove(row.root());
            }
        }
    }
}

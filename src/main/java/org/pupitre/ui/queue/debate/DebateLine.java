package org.pupitre.ui.queue.debate;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.pupitre.domain.debate.Debate;
import org.pupitre.domain.debate.Debate.Closing;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A line above the queue where it is closed, has a note, or groups have budgets; no place where nothing is to be said. */
public final class DebateLine extends HBox {
    private final DebateModel model;
    private final Words words;
    private final Label closed = new OneLineText("", Styles.STRONG);
    private final Label facts = new OneLineText("", Styles.MUTED);

    /** The line of this model. */
    public DebateLine(DebateModel model, Words words) {
        this.model = model;
        this.words = words;
        closed.setMinWidth(USE_PREF_SIZE);
        facts.setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        setId("queue-debate");
        getStyleClass().add("queue-debate");
        Follow.each(model.shownProperty(), this::say);
        Follow.each(words.localeProperty(), this::say);
        getChildren().addAll(closed, facts);
    }

    private void say() {
        DebateModel.Shown shown = model.shownProperty().get();
        Closing closing = shown.debate().closing();
        closed.setText(closing == Closing.OPEN ? "" : words.word("debate.closing", closing));
        closed.setManaged(!closed.getText().isEmpty());
        closed.setVisible(closed.isManaged());
        List<String> told = new ArrayList<>();
        Debate.QueueNote note = shown.debate().note();
        if (note != null) {
            told.add(note.text());
        }
        List<String> left = new ArrayList<>();
        for (DebateModel.Budget budget : shown.budgets()) {
            left.add(words.word("queue.group", budget.group()) + " " + (budget.left() < 0 ? "+" : "")
                    + clock(Math.abs(budget.left())));
        }
        if (!left.isEmpty()) {
            told.add(words.text("debate.left", String.join(", ", left)));
        }
        facts.setText(String.join(" · ", told));
        facts.setAccessibleText(facts.getText());
        boolean there = closed.isManaged() || !told.isEmpty();
        setManaged(there);
        setVisible(there);
    }

    /** Minutes and seconds, as all clocks. */
    static String clock(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}

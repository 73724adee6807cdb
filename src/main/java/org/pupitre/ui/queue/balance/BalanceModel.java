package org.pupitre.ui.queue.balance;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.outlook.balance.Attribute;
import org.pupitre.domain.outlook.balance.Balance;
import org.pupitre.domain.outlook.balance.FairMoves;
import org.pupitre.domain.outlook.balance.Suggestion;
import org.pupitre.domain.value.EntryId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.list.Rows;

/** The balance of one attribute, what is suggested, and which suggestion the queue shows. Counted while it is looked at. */
public final class BalanceModel implements DeskModel {
    private final ObservableList<BalanceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Attribute> attribute =
            new ReadOnlyObjectWrapper<>(this, "attribute", Attribute.GROUP);
    private final ReadOnlyObjectWrapper<Sum> sum = new ReadOnlyObjectWrapper<>(this, "sum", new Sum(0, 0));
    private final ReadOnlyObjectWrapper<@Nullable Marked> marked = new ReadOnlyObjectWrapper<>(this, "marked");
    private final Watch content = new Watch();
    private boolean open;
    /** How often it was opened or closed: each time is counted again. */
    private int looks;
    private @Nullable SessionState state;
    private Instant now = Instant.EPOCH;

    /** Whole minutes of speaking, and how many wait. */
    record Sum(long minutes, int waiting) {}

    /** Whose suggestion is looked at, and the place it names. */
    public record Marked(EntryId entry, int place) {}

    @Override
    public void show(SessionState shown, Instant at) {
        Instant end = shown.timeline().finishedAt();
        state = shown;
        now = end == null ? at : end;
        if (open && content.changed(shown.queue(), shown.board(), shown.people(), shown.core().debate(),
                attribute.get(), looks, now.truncatedTo(ChronoUnit.MINUTES))) {
            count(shown);
        }
    }

    private void count(SessionState shown) {
        Balance balance = Balance.of(shown, attribute.get(), now);
        sum.set(new Sum(balance.spoken().toMinutes(), balance.waiting()));
        Rows.update(rows, balance.rows().stream().map(row -> new BalanceRow(row.value(), row.shown(),
                row.spoken().toMinutes(), row.turns(), share(row.spoken(), balance.spoken()), row.waiting(),
                balance.waiting() == 0 ? 0 : (double) row.waiting() / balance.waiting())).toList(),
                row -> Objects.requireNonNullElse(row.value(), ""));
        Rows.update(suggestions, FairMoves.of(shown, now), suggestion -> suggestion.entry().id());
    }

    private static double share(Duration part, Duration all) {
        return all.isZero() ? 0 : (double) part.toMillis() / all.toMillis();
    }

    /** It is looked at from now on, or no longer. */
    void open(boolean looked) {
        open = looked;
        looks++;
        refresh();
        if (!looked) {
            mark(null);
        }
    }

    /** Shows another attribute. */
    void choose(Attribute other) {
        attribute.set(other);
        refresh();
    }

    private void refresh() {
        if (state != null) {
            show(state, now);
        }
    }

    /** The queue shows where this would go; null for none. */
    void mark(@Nullable Suggestion suggestion) {
        marked.set(suggestion == null ? null : new Marked(suggestion.entry().id(), suggestion.place()));
    }

    /** Whose suggestion is looked at; null for none. */
    public ReadOnlyObjectProperty<@Nullable Marked> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Attribute> attributeProperty() {
        return attribute.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sum> sumProperty() {
        return sum.getReadOnlyProperty();
    }

    ObservableList<BalanceRow> rows() {
        return rows;
    }

    ObservableList<Suggestion> suggestions() {
        return suggestions;
    }
}

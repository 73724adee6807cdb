package org.pupitre.ui.timeline;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.timeline.table.PlannedRow;
import org.pupitre.ui.timeline.table.TableLook;

/**
 * One item of the agenda, or the line to which the items that are left out fold. It stays the same object while its item
 * stays, so that lists keep their place.
 */
final class AgendaRow implements PlannedRow {
    private final @Nullable ItemId id;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ReadOnlyStringWrapper flags = new ReadOnlyStringWrapper(this, "flags", "");
    private final ReadOnlyStringWrapper proposed = new ReadOnlyStringWrapper(this, "proposed", "");

    private final ReadOnlyObjectWrapper<TableLook> table = new ReadOnlyObjectWrapper<>(this, "table", TableLook.EMPTY);
    private final ReadOnlyStringWrapper speakers = new ReadOnlyStringWrapper(this, "speakers", "");

    /**
     * What kind of row it is.
     *
     * @param inBlock whether its item belongs to a block, and is set in from its heading
     * @param late    whether its figure deserves a look: an aside whose time is over, a block that is longer than its budget
     */
    record Form(ItemKind kind, boolean inBlock, boolean late) {
        /** An item of the chain that belongs to no block. */
        static final Form PLAIN = new Form(ItemKind.DISCUSSION, false, false);
    }

    /**
     * How the row looks.
     *
     * @param start   when it is expected to begin, of the next few items; else empty
     * @param minutes how long it is planned to take, of the next few items; what is left of an aside that runs, when a cue was
     *                given, and what the items of a block take together; else empty
     * @param facts   its planned, expected and actual times, for the pointer
     * @param over    whether the session has ended, so that only what has run can be reopened
     * @param told    the row read aloud
     */
    record Look(
            String title,
            String start,
            String minutes,
            String facts,
            ItemState state,
            boolean over,
            String told,
            Form form) {
        boolean running() {
            return state == ItemState.RUNNING || state == ItemState.PAUSED;
        }

        /** Whether it is left out; a block is where all of its items are. */
        boolean leftOut() {
            return state == ItemState.SKIPPED;
        }

        /** Whether it can be started, or its cue given. */
        boolean startable() {
            return !over && !running() && !leftOut() && form.kind() != ItemKind.BLOCK;
        }

        /** Whether it can be left out. */
        boolean skippable() {
            return !over && (state == ItemState.PLANNED || state == ItemState.NOT_DONE);
        }

        boolean canComeBack() {
            return !over && leftOut();
        }

        /** Whether it runs beside the chain, and is ended by itself. */
        boolean endableAside() {
            return running() && form.kind() == ItemKind.ASIDE;
        }

        /** Whether it is over, or was not held. */
        boolean past() {
            return state == ItemState.DONE || state == ItemState.NOT_DONE;
        }

        boolean reopenable() {
            return state == ItemState.DONE && form.kind().inChain();
        }
    }

    AgendaRow(@Nullable ItemId id, Look look) {
        this.id = id;
        this.look = new ReadOnlyObjectWrapper<>(this, "look", look);
    }

    /** The line to which items that are left out fold. */
    static AgendaRow fold() {
        return new AgendaRow(null, new Look("", "", "", "", ItemState.SKIPPED, true, "", Form.PLAIN));
    }

    /** Whether this is the line to which items fold, and no item itself. */
    boolean folds() {
        return id == null;
    }

    /** Whether this is the row of an item. */
    boolean of(ItemId item) {
        return item.equals(id);
    }

    /** Its item; the line to which items fold has none. */
    ItemId id() {
        return Objects.requireNonNull(id);
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Empty where the agenda is shown as a list. */
    @Override
    public ReadOnlyObjectProperty<TableLook> tableProperty() {
        return table.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Mark> markProperty() {
        return look.map(this::mark);
    }

    private Mark mark(Look shown) {
        return new Mark(shown.running(), shown.past(), shown.leftOut(), shown.form().kind() == ItemKind.BLOCK,
                shown.form().inBlock(), folds(), shown.told());
    }

    void tabulate(TableLook next) {
        Follow.set(table, next);
    }

    @Override
    public ReadOnlyStringProperty flagsProperty() {
        return flags.getReadOnlyProperty();
    }

    /** Who is planned to speak in it, where that is read at a glance; else empty. */
    ReadOnlyStringProperty speakersProperty() {
        return speakers.getReadOnlyProperty();
    }

    void speak(String names) {
        speakers.set(names);
    }

    void flag(String words) {
        flags.set(words);
    }

    /** How long it would take with the landing that is proposed, or that it would be left out; empty where nothing changes. */
    ReadOnlyStringProperty proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    void propose(String minutes) {
        proposed.set(minutes);
    }

    void show(Look next) {
        Follow.set(look, next);
    }

    /** Its item, for a test or a fault report: {@code [panel]}. */
    @Override
    public String toString() {
        return "[" + (id == null ? "" : id.value()) + "]";
    }
}

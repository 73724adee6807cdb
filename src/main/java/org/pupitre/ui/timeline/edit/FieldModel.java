package org.pupitre.ui.timeline.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/**
 * A field of the open item with what is typed in it. It follows the session while nothing is typed; what is typed is
 * overwritten by nothing, is kept as a draft, and stays where it is refused.
 */
final class FieldModel {
    /** So long an older snapshot may still be shown after an answer. */
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(2);

    private final EditField field;
    private final EditModel desk;
    private final String draft;
    private final boolean empties;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper(this, "offered");
    /** The text that nothing was typed to. */
    private String base = "";
    private String latest = "";
    private @Nullable String sent;
    private @Nullable String older;
    private Instant olderUntil = Instant.EPOCH;
    private boolean caret;
    private boolean refused;
    private Function<Words, String> remark = Typed.NOTHING;

    /**
     * @param draft   under which what is typed is kept
     * @param empties whether it is empty again once what was typed is carried out
     */
    FieldModel(EditField field, EditModel desk, String draft, boolean empties) {
        this.field = field;
        this.desk = desk;
        this.draft = draft;
        this.empties = empties;
        Follow.each(text, this::typed);
    }

    StringProperty textProperty() {
        return text;
    }

    /** What is said beside the field; empty for nothing. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether the field is there; what is typed in it keeps it there. */
    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Whether something is typed that the session does not have. */
    boolean edited() {
        return !text.get().equals(base);
    }

    /** Whether what is typed was refused. */
    boolean refused() {
        return refused && edited();
    }

    /** Brings back what was typed when the item was open last. */
    void bringBack(String kept) {
        if (!kept.isEmpty() && !kept.equals(latest)) {
            text.set(kept);
            remark = words -> words.text("edit.kept");
            tell();
        }
    }

    /** The item as it is now; null where it is not in the agenda any more. */
    void follow(@Nullable EditedItem item) {
        if (item != null) {
            String is = field.shown().apply(item);
            boolean old = is.equals(older) && desk.now().isBefore(olderUntil);
            if (!old) {
                older = null;
                latest = is;
                if (edited() && text.get().equals(is)) {
                    clear();
                }
                if (!edited() || text.get().equals(is)) {
                    settle();
                }
            }
            offered.set(field.offered().test(item) || edited() || caret);
        }
        tell();
    }

    /** The caret came into the field, or left it; leaving it commits what was typed. */
    void caret(boolean is) {
        caret = is;
        if (!is) {
            commit();
            follow(desk.item());
        }
    }

    /** Puts back what the session has; answers whether there was something to put back. */
    boolean restore() {
        boolean typed = edited() || refused;
        settle();
        clear();
        tell();
        return typed;
    }

    /** Sends what was typed, where it is something else than before. */
    void commit() {
        EditedItem item = desk.item();
        String typed = text.get();
        if (!edited() || typed.equals(sent)) {
            return;
        }
        if (item == null) {
            refuse(words -> words.text("edit.gone"));
            return;
        }
        commit(field.read().apply(typed, item));
    }

    /** Sends what a typed text means. */
    void commit(Typed meant) {
        switch (meant) {
            case Typed.Same _ -> {
                settle();
                clear();
            }
            case Typed.Wrong wrong -> refuse(wrong.said());
            case Typed.Changes changes -> send(changes);
        }
        tell();
    }

    private void send(Typed.Changes changes) {
        String typed = text.get();
        String before = latest;
        sent = typed;
        desk.send(changes.command(), () -> done(typed, before, changes.remark()), why -> {
            sent = null;
            refuse(words -> desk.item() == null ? words.text("edit.gone") : why.get());
            desk.sayHidden(why);
        });
    }

    private void done(String typed, String before, Function<Words, String> said) {
        sent = typed.equals(sent) ? null : sent;
        if (text.get().equals(typed)) {
            clear();
            if (empties || !latest.equals(before)) {
                settle();
            } else {
                base = typed;
                older = before;
                olderUntil = desk.now().plus(SHOWN_WITHIN);
            }
            keep();
            remark = said;
        }
        follow(desk.item());
    }

    private void refuse(Function<Words, String> why) {
        refused = true;
        remark = why;
        tell();
    }

    /** The text as the session has it. */
    private void settle() {
        base = latest;
        text.set(latest);
        keep();
    }

    private void clear() {
        refused = false;
        remark = Typed.NOTHING;
    }

    private void typed() {
        if (edited()) {
            clear();
        }
        keep();
        tell();
    }

    private void keep() {
        desk.drafts().keep(draft, edited() ? text.get() : "");
    }

    /** Says it again, such as in another language. */
    void tell() {
        String words = remark.apply(desk.words());
        boolean meanwhile = words.isEmpty() && edited() && sent == null && !latest.equals(base);
        said.set(meanwhile ? desk.words().text("edit.meanwhile", latest) : words);
    }
}

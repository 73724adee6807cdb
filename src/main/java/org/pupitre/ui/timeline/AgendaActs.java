package org.pupitre.ui.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.Attempt;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.PlanCommand.DuplicateItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.JoinItems;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.EndAside;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.timeline.order.ItemPlaces;
import org.pupitre.ui.timeline.order.NewItem;
import org.pupitre.ui.timeline.order.PlanForms;
import org.pupitre.ui.timeline.order.RowPull;
import org.pupitre.ui.timeline.order.TypedAhead;

/** What can be done with an item, the same from buttons, menu, keys and mouse. */
final class AgendaActs {
    private static final int MINUTE_SECONDS = 60;

    private final Words words;
    private final Sender sender;
    private final AgendaModel model;
    private final PlanForms forms;
    private final TypedAhead ahead = new TypedAhead();
    private Runnable back = () -> {
    };
    private Consumer<ItemId> inserted = _ -> {
    };

    AgendaActs(AgendaModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        forms = new PlanForms(words, sender, model::session, () -> model.atProperty().get());
    }

    /**
     * What happens after an act.
     *
     * @param giveBack gives the keyboard back to the list
     * @param opened   shows an item that was just put in
     */
    void then(Runnable giveBack, Consumer<ItemId> opened) {
        back = giveBack;
        inserted = opened;
    }

    /**
     * Starts an item, or gives its cue; one that has run already asks first, beside the row, since this makes a second run of
     * it.
     */
    void start(AgendaRow row, Node near) {
        StartItem start = new StartItem(row.id(), false);
        sender.send(start, near, () -> {
        }, reason -> {
            if (reason instanceof Rejection.ItemHasRun) {
                Layers.of(near).ifPresent(layers -> layers.bubble(question(row, layers, near), near));
                return true;
            }
            return false;
        });
    }

    void skip(AgendaRow row, Node near) {
        send(new SkipItem(row.id()), near);
    }

    void reopen(AgendaRow row, Node near) {
        send(new ReopenItem(row.id()), near);
    }

    /** Leaves an item out that is to come, or brings it back; a block with each of its items. */
    void leaveOutOrBringBack(AgendaRow row, Node near) {
        if (!row.folds()) {
            send(row.lookProperty().get().leftOut() ? new ReopenItem(row.id()) : new SkipItem(row.id()), near);
        }
    }

    void end(Node near) {
        send(new EndItem(), near);
    }

    void endAside(AgendaRow row, Node near) {
        send(new EndAside(row.id()), near);
    }

    void minute(int more, Node near) {
        send(new AddTime(more * MINUTE_SECONDS), near);
    }

    void pauseOrResume(AgendaRow row, Node near) {
        boolean paused = row.lookProperty().get().state() == ItemState.PAUSED;
        send(paused ? new ResumeItem() : new PauseItem(), near);
    }

    /** Puts an item after this one, or into the empty agenda, and opens it. */
    void insertBelow(@Nullable AgendaRow row, Node near) {
        insert(item -> item.below(row == null ? null : model.item(row).orElse(null)), near);
    }

    /** Puts an item before this one, and opens it. */
    void insertAbove(AgendaRow row, Node near) {
        model.item(row).ifPresent(id -> insert(item -> item.above(id), near));
    }

    private void insert(Function<NewItem, InsertItem> where, Node near) {
        model.session().ifPresent(state -> {
            InsertItem insert = where.apply(new NewItem(state, titles()));
            ahead.hold(near.getScene());
            sender.send(insert, () -> {
            }, () -> inserted.accept(insert.item().id()), why -> {
                ahead.leave();
                sender.say(why.get(), near);
            });
        });
    }

    /** What was typed since an item was put in; it goes into the title of the item once that is open. */
    TypedAhead ahead() {
        return ahead;
    }

    /** A title to type over, in each language of the screens. */
    private static Map<LanguageTag, String> titles() {
        Map<LanguageTag, String> titles = new TreeMap<>();
        Messages.LOCALES.forEach(locale -> titles.put(new LanguageTag(locale.getLanguage()),
                new Words(locale).text("timeline.newItem")));
        return titles;
    }

    void remove(AgendaRow row, Node near) {
        send(new RemoveItem(row.id()), near);
    }

    void duplicate(AgendaRow row, Node near) {
        send(new DuplicateItem(row.id()), near);
    }

    void join(AgendaRow row, Node near) {
        send(new JoinItems(row.id()), near);
    }

    void split(AgendaRow row, Node near) {
        forms.split(row.id(), near, back);
    }

    void shift(AgendaRow row, Node near) {
        forms.shift(row.id(), near, back);
    }

    void moveSession(Node near) {
        forms.moveSession(near, near::requestFocus);
    }

    void hardStop(Node near) {
        forms.hardStop(near, near::requestFocus);
    }

    void up(AgendaRow row, Node near) {
        step(row, true).ifPresent(command -> send(command, near));
    }

    void down(AgendaRow row, Node near) {
        step(row, false).ifPresent(command -> send(command, near));
    }

    /** What moves it one place among the rows that are shown; empty at the ends. */
    Optional<PlanCommand> step(AgendaRow row, boolean up) {
        return row.folds()
                ? Optional.empty()
                : places().flatMap(places -> up
                        ? places.up(row.id(), model::shows)
                        : places.down(row.id(), model::shows));
    }

    private Optional<ItemPlaces> places() {
        return model.session().map(state -> new ItemPlaces(state.timeline().plans()));
    }

    /** Where a row that is pulled would go; only where the session takes it. */
    Optional<RowPull.Target> target(AgendaRow row, AgendaRow onto, ItemPlaces.Side side, Node near) {
        Optional<ItemId> beside = model.item(onto);
        if (row.folds() || beside.isEmpty()) {
            return Optional.empty();
        }
        return places().flatMap(places -> places.drop(row.id(), beside.get(), side))
                .flatMap(command -> model.session()
                        .flatMap(state -> Attempt.of(state, command, model.atProperty().get()))
                        .map(after -> new RowPull.Target(() -> send(command, near), after.timeline().item(row.id())
                                .filter(item -> item.plan().block() != null).isPresent())));
    }

    /** Whether the session would take a command now; what it would not take is not offered. */
    boolean offered(Command command) {
        return model.session().flatMap(state -> Attempt.of(state, command, model.atProperty().get())).isPresent();
    }

    /** Moves the session to today, and says what a change of the clocks makes of its start. */
    void moveToday(Node near) {
        String remark = model.todayRemark();
        model.today().ifPresent(start -> sender.send(new MoveSession(start.taken()), near, () -> {
            if (!remark.isEmpty()) {
                sender.say(remark, near);
            }
        }));
    }

    void send(Command command, Node near) {
        sender.send(command, near);
    }

    private HBox question(AgendaRow row, Layers layers, Node near) {
        boolean cue = row.lookProperty().get().form().kind() == ItemKind.MARKER;
        Button again = new Button(words.text(cue ? "timeline.cueAgain" : "timeline.startAgain"));
        again.getStyleClass().add(Styles.PRIMARY);
        again.setOnAction(e -> {
            layers.hideBubble();
            send(new StartItem(row.id(), true), near);
        });
        Button leave = new Button(words.text("common.cancel"));
        leave.setOnAction(e -> layers.hideBubble());
        HBox box = new HBox(new Label(words.text(cue ? "timeline.askCue" : "timeline.askAgain")), again, leave);
        box.getStyleClass().add("question");
        return box;
    }
}

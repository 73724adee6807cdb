package org.pupitre.ui.timeline.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.EntryField;
import org.pupitre.ui.kit.field.Purpose;
import org.pupitre.ui.kit.field.Sender;

/**
 * The last line of the table: Enter puts the typed item at the end of the agenda, and the next can be typed at once, also
 * before the first is on disk. Several pasted lines are several items.
 */
public final class AddLine extends VBox {
    private final Words words;
    private final Supplier<Optional<SessionState>> session;
    private final EntryField field;
    /** Ids of items that were sent and are not in the agenda that is shown. */
    private final List<ItemId> sent = new ArrayList<>();

    /** @param session the session that is shown */
    public AddLine(Words words, Sender sender, Supplier<Optional<SessionState>> session) {
        this.words = words;
        this.session = session;
        field = new EntryField("plan.add", words, sender);
        field.setId("plan-add");
        field.promptTextProperty().bind(words.bind("plan.add"));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.setLeft(Icons.of(Feather.PLUS));
        field.entering().onEntered(this::add);
        field.entering().enterEachLine(this::add);
        field.entering().keepColumns(" / ");
        getStyleClass().add("plan-add");
        getChildren().addAll(field.entering().waiting(), field);
    }

    /** Where pasted tables go; those it does not take are items, a line each. */
    public void tablesTo(Predicate<String> takes) {
        field.entering().tablesTo(takes);
    }

    /** Puts the keyboard into the line. */
    public void enter() {
        field.entering().enter();
    }

    private boolean add(String line) {
        SessionState state = session.get().orElse(null);
        SessionPlan plan = state == null ? null : state.plan();
        if (line.isEmpty() || state == null || plan == null) {
            return line.isEmpty();
        }
        List<ItemId> taken = new ArrayList<>(state.timeline().items().stream().map(AgendaItem::id).toList());
        sent.removeAll(taken);
        taken.addAll(sent);
        AddItem added = TypedItem.of(line).atEnd(taken, languages(plan));
        sent.add(added.item().id());
        field.entering().send(line, added, () -> {
        }, Purpose.ENTERED);
        return true;
    }

    /** The language of the screen is typed first. */
    private List<LanguageTag> languages(SessionPlan plan) {
        List<LanguageTag> languages = new ArrayList<>(plan.languages());
        languages.stream().filter(language -> language.covers(words.language())).findFirst().ifPresent(own -> {
            languages.remove(own);
            languages.addFirst(own);
        });
        return languages;
    }
}

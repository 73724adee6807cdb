package org.pupitre.ui.timeline.edit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Drafts;
import org.pupitre.ui.kit.field.Sender;

/** The item that is open in the agenda, and its fields with what is typed in them. */
public final class EditModel implements DeskModel {
    private final Words words;
    private final Sender sender;
    private Watch watch = new Watch();
    private final Map<String, FieldModel> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable EditedItem> item = new ReadOnlyObjectWrapper<>(this, "item", null);
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone");
    private @Nullable ItemId open;
    private @Nullable SessionState state;
    private Instant now = Instant.EPOCH;

    public EditModel(Words words, Sender sender) {
        this.words = words;
        this.sender = sender;
    }

    /** Opens an item. */
    public void open(ItemId id) {
        fields.clear();
        watch = new Watch();
        open = id;
        follow();
    }

    /** Leaves the item; what was typed and not taken stays as a draft. */
    public void close() {
        open = null;
        fields.clear();
        item.set(null);
        gone.set(false);
    }

    /** Commits what is typed; answers whether something of it was refused, so that the item had better stay open. */
    public boolean refuses() {
        fields.values().forEach(FieldModel::commit);
        return fields.values().stream().anyMatch(FieldModel::refused);
    }

    @Override
    public void show(SessionState shown, Instant at) {
        state = shown;
        now = at;
        if (open != null) {
            follow();
        }
    }

    private void follow() {
        ItemId id = open;
        SessionState shown = state;
        if (id == null || shown == null) {
            return;
        }
        if (watch.changed(shown, id.value(), words.locale())) {
            Optional<EditedItem> found = EditedItem.of(shown, id);
            gone.set(found.isEmpty());
            item.set(found.orElse(null));
        }
        fields.values().forEach(field -> field.follow(item.get()));
    }

    /** The open item as it is now; null where none is, or it is not in the agenda any more. */
    @Nullable
    EditedItem item() {
        return item.get();
    }

    ReadOnlyObjectProperty<@Nullable EditedItem> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** Whether the open item is not in the agenda any more. */
    ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    Instant now() {
        return now;
    }

    Words words() {
        return words;
    }

    Drafts drafts() {
        return sender.drafts();
    }

    /** A field of the open item; the same again for the same name. */
    FieldModel field(EditField field) {
        FieldModel known = fields.get(field.name());
        if (known != null) {
            return known;
        }
        String draft = "item." + (open == null ? "" : open.value()) + "." + field.name();
        FieldModel made = new FieldModel(field, this, draft, field.name().equals(SpeakerFields.ADDED));
        fields.put(field.name(), made);
        // The field follows the session first, and that forgets the draft.
        String kept = drafts().text(draft);
        made.follow(item.get());
        made.bringBack(kept);
        made.follow(item.get());
        return made;
    }

    void send(Command command, Runnable done, Consumer<Supplier<String>> failed) {
        sender.send(command, () -> {
        }, done, failed);
    }

    /** Says a refusal where the item whose field says it is not open any more. */
    void sayHidden(Supplier<String> why) {
        if (open == null) {
            sender.say(why.get(), null);
        }
    }
}

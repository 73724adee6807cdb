package org.pupitre.ui.timeline.edit;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.WallTime;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What there is to know of a time of day beside its field: its date where it is another day than the session, and where clocks
 * show it twice on its day, which of the two it is and a button for the other (rules of the timeline, section 6).
 */
final class HourRemark extends VBox {
    private final Words words;
    private final Label said = new WrappedText("", Styles.MUTED, "edit-said").whole();
    private final Button other = new Button();
    private Optional<Instant> second = Optional.empty();

    /** @param take takes the other instant */
    HourRemark(Words words, Consumer<Instant> take) {
        this.words = words;
        other.setMinHeight(USE_PREF_SIZE);
        other.setOnAction(e -> second.ifPresent(take));
        getChildren().addAll(said, other);
        getStyleClass().add("edit-remark");
    }

    /** @param at null where no time is fixed */
    void show(EditedItem item, @Nullable Instant at) {
        second = at == null ? Optional.empty() : WallTime.other(at, item.zone());
        boolean otherDay = at != null && !item.day(at).equals(item.date());
        String told = "";
        if (at != null && second.isPresent()) {
            told = words.text("edit.twice", TypedHour.shown(at, item.zone()), offset(at, item));
        } else if (at != null && otherDay) {
            told = Formats.date(at, item.session().plannedStart(), item.zone(), words.locale());
        }
        said.setText(told);
        second.ifPresent(instant -> other.setText(words.text("edit.takeOther", offset(instant, item))));
        FieldLine.showIf(other, second.isPresent());
        FieldLine.showIf(this, !told.isEmpty());
    }

    private static String offset(Instant at, EditedItem item) {
        return at.atZone(item.zone()).getOffset().getId();
    }
}

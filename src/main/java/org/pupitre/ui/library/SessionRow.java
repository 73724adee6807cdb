package org.pupitre.ui.library;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.value.TypedText;
import org.pupitre.live.SessionSummary;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.CutTip;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * What a list shows of a session: day and start, its title in the language of the screen and in another, its languages and
 * its state. Where there is no room for the title it leaves out the languages; in a narrow list the state is below the title.
 */
final class SessionRow extends HBox {
    /** Narrower than so many heights of the text is narrow. */
    private static final double NARROW = 34;

    private final Label title;
    private final Label other;
    private final HBox chips = new HBox();
    private final Label state;
    private final Label stateBelow;

    /** @param now null where it is not known: the day is then written with its year */
    SessionRow(SessionSummary session, Words words, @Nullable Instant now) {
        ZoneId zone = session.zone();
        Instant start = session.plannedStart();
        Label day = line(Formats.shortDay(start, now == null ? Instant.EPOCH : now, zone, words.locale()),
                "session-title");
        String time = Formats.timeOfDay(start, zone);
        boolean elsewhere =
                !zone.getRules().getOffset(start).equals(ZoneId.systemDefault().getRules().getOffset(start));
        VBox when = new VBox(day, line(elsewhere ? time + " " + words.city(zone) : time, Styles.MUTED));
        when.getStyleClass().add("session-when");
        title = line(words.text(session.title()), "session-title");
        if (ListedState.of(session) == ListedState.ENDED || session.archived()) {
            title.getStyleClass().add(Styles.MUTED);
        }
        other = line(otherTitle(session, words).orElse(""), Styles.MUTED);
        state = state(session, words);
        stateBelow = state(session, words);
        state.getStyleClass().add("session-state");
        VBox texts = new VBox(title, other, stateBelow);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        session.languages().forEach(l -> chips.getChildren().add(LanguageChip.of(l, words.locale())));
        chips.getStyleClass().add("session-languages");
        chips.setAlignment(Pos.CENTER_LEFT);
        for (VBox column : List.of(when, texts)) {
            column.setAlignment(Pos.CENTER_LEFT);
        }
        getChildren().addAll(when, texts, chips, state);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Styles.ROW, "session-row");
        show(stateBelow, false);
    }

    /** Its words in the order in which they are read aloud. */
    static String aloud(SessionSummary session, Words words) {
        return Isolated.joined(", ", List.of(words.text(session.title()),
                Formats.day(session.plannedStart(), session.zone(), words.locale()) + " "
                        + Formats.timeOfDay(session.plannedStart(), session.zone()),
                ListedState.of(session).word(words)));
    }

    /** Its title in the first other language in which it has one. */
    static Optional<String> otherTitle(SessionSummary session, Words words) {
        String shown = words.text(session.title());
        return session.title().wordings().values().stream().map(TypedText::shown).filter(w -> !w.equals(shown))
                .findFirst();
    }

    /** The state as a sign and a word. */
    static Label state(SessionSummary session, Words words) {
        ListedState state = ListedState.of(session);
        Label word = new Label(state.word(words));
        word.getStyleClass().add(state.style());
        word.setAccessibleText(word.getText());
        CutTip.install(word);
        Feather sign = state.sign();
        if (sign != null) {
            word.setGraphic(Icons.of(sign, state.style()));
        }
        return word;
    }

    private static Label line(String text, String style) {
        OneLineText label = new OneLineText(text, style);
        label.setMinWidth(0);
        label.setAccessibleText(text);
        CutTip.install(label);
        return label;
    }

    private static void show(Node node, boolean shown) {
        if (node.isManaged() != shown) {
            node.setManaged(shown);
            node.setVisible(shown);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        boolean narrow = getWidth() < NARROW * other.getFont().getSize();
        show(state, !narrow);
        show(stateBelow, narrow);
        show(other, !narrow && !other.getText().isEmpty());
        show(chips, !narrow && !chips.getChildren().isEmpty());
        if (!narrow && beside() + title.prefWidth(-1) > getWidth()) {
            show(chips, false);
        }
        super.layoutChildren();
    }

    /** The width of all but the titles. */
    private double beside() {
        double wide = snappedLeftInset() + snappedRightInset();
        for (Node part : getManagedChildren()) {
            wide += getSpacing() + (part.equals(title.getParent()) ? 0 : part.prefWidth(-1));
        }
        return wide;
    }
}

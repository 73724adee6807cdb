package org.pupitre.ui.library;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;
import org.pupitre.ui.library.acts.SessionMenu;

/** What is known of the selected session, and what can be done with it. */
final class SessionPanel extends VBox {
    private final FirstScreenModel screen;
    private final Words words;
    private final HBox state = new HBox();
    private final HBox figure = new HBox();
    private final Label date = new WrappedText("", Styles.HEADLINE, "session-date");
    private final GridPane facts = new GridPane();
    private String drawn = "";

    SessionPanel(FirstScreenModel screen, Words words, Choices choices, SessionMenu menu) {
        this.screen = screen;
        this.words = words;
        figure.getStyleClass().add("session-figure");
        figure.setAlignment(Pos.BASELINE_LEFT);
        facts.getStyleClass().add("session-facts");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(state, figure, date, said(this::caption, Styles.MUTED),
                said(s -> words.text(s.title()), "session-name", Styles.LEAD, Styles.STRONG),
                said(s -> SessionRow.otherTitle(s, words).orElse(""), "session-other"),
                said(s -> words.text(s.notice()), Styles.MUTED),
                said(this::elsewhere, "session-elsewhere", Styles.STRONG), acts(choices, menu), facts, gap,
                below(choices));
        getStyleClass().add("session-panel");
        Follow.each(screen.selectedProperty(), this::show);
        Follow.each(words.localeProperty(), this::show);
        Follow.each(screen.nowProperty(), this::count);
        show();
    }

    private HBox acts(Choices choices, SessionMenu menu) {
        Button open = new Button();
        open.textProperty().bind(words.bind("library.open"));
        open.setMinWidth(USE_PREF_SIZE);
        open.getStyleClass().add(Styles.PRIMARY);
        open.setId("open-session");
        open.setOnAction(_ -> chosen().ifPresent(s -> choices.open(s.id())));
        Button prepare = new Button();
        prepare.textProperty().bind(words.bind("library.prepare"));
        prepare.setMinWidth(USE_PREF_SIZE);
        prepare.setId("prepare-session");
        prepare.visibleProperty().bind(Follow.flag(() -> chosen().filter(s -> !s.copy()).isPresent(),
                screen.selectedProperty()));
        prepare.managedProperty().bind(prepare.visibleProperty());
        prepare.setOnAction(_ -> chosen().ifPresent(s -> choices.prepare(s.id())));
        Button rehearse = new Button();
        rehearse.textProperty().bind(words.bind("library.rehearse"));
        rehearse.setMinWidth(USE_PREF_SIZE);
        rehearse.setId("rehearse-session");
        rehearse.visibleProperty().bind(prepare.visibleProperty());
        rehearse.managedProperty().bind(prepare.visibleProperty());
        rehearse.setOnAction(_ -> chosen().ifPresent(s -> choices.rehearse(s.id())));
        HBox acts = new HBox(open, prepare, rehearse, menu.button(this::chosen));
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.getStyleClass().add("session-acts");
        return acts;
    }

    private WrappingRow below(Choices choices) {
        Button give = BoundControls.button(
                Follow.text(() -> chosen().map(s -> words.text(SessionList.giveKey(s))).orElse(""),
                        screen.selectedProperty(),
                        words.localeProperty()),
                Feather.SHARE, () -> chosen().ifPresent(s -> choices.giveBundle(s.id())));
        give.getStyleClass().add(Styles.GHOST);
        WrappingRow below = new WrappingRow(
                shownWhere(s -> !s.copy(), "library.nextDay", Feather.COPY, s -> choices.planNextDay(s.id())), give,
                shownWhere(s -> s.continuedElsewhere() != null, "elsewhere.handOver",
                        Feather.SEND, s -> choices.elsewhere().handOver(s.id())),
                shownWhere(s -> s.toDecide() > 0, "elsewhere.decide", Feather.LIST,
                        s -> choices.elsewhere().decide(s.id())));
        below.getStyleClass().add("session-below");
        return below;
    }

    /** A way that only some sessions have. */
    private Button shownWhere(Predicate<SessionSummary> where, String key, Feather icon,
            Consumer<SessionSummary> act) {
        Button button = BoundControls.button(words.bind(key), icon, () -> chosen().ifPresent(act));
        button.getStyleClass().add(Styles.GHOST);
        button.visibleProperty().bind(Follow.flag(() -> chosen().filter(where).isPresent(),
                screen.selectedProperty()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** Since when another computer goes on with it; nothing where none does. */
    private String elsewhere(SessionSummary session) {
        Instant since = session.continuedElsewhere();
        return since == null
                ? ""
                : words.text("elsewhere.continuedAt", Formats.timeOfDay(since, session.zone()));
    }

    private Optional<SessionSummary> chosen() {
        return Optional.ofNullable(screen.selectedProperty().get());
    }

    /** What is said of a session; nothing where there is nothing to be said. */
    private Label said(Function<SessionSummary, String> sentence, String... styles) {
        Label label =
                BoundControls.label(Follow.text(() -> chosen().map(sentence).orElse(""), screen.selectedProperty(),
                        words.localeProperty(), screen.nowProperty()), styles);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void show() {
        drawn = "";
        facts.getChildren().clear();
        state.getChildren().clear();
        chosen().ifPresent(session -> {
            state.getChildren().add(SessionRow.state(session, words));
            fact("library.fact.seminar", words.text(session.seminarTitle()));
            fact("library.fact.languages", session.languages().stream().map(l -> l.nameIn(words.locale()))
                    .collect(Collectors.joining(", ")));
            fact("library.fact.active", left(session));
            fact("library.fact.entries",
                    session.toRead() == 0 ? "" : Formats.number(session.toRead(), words.locale()));
        });
        count();
    }

    private String left(SessionSummary session) {
        Instant alive = session.lastAlive();
        if (alive == null || !session.leftRunning()) {
            return "";
        }
        ZoneId zone = session.zone();
        return Formats.shortDay(alive, Instant.EPOCH, zone, words.locale()) + ", " + Formats.timeOfDay(alive, zone)
                + " " + words.city(zone);
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            Label name = new Label(words.text(key));
            name.getStyleClass().add(Styles.MUTED);
            name.setMinWidth(USE_PREF_SIZE);
            Label said = new WrappedText(value).whole();
            name.setLabelFor(said);
            facts.addRow(facts.getRowCount(), name, said);
        }
    }

    /** The time until the start, else the day; drawn again only where it says something else. */
    private void count() {
        Optional<UntilStart> left = left();
        String next = left.map(until -> until.said(words)).orElse("");
        date.setText(chosen().map(s -> Formats.day(s.plannedStart(), s.zone(), words.locale())).orElse(""));
        date.setVisible(left.isEmpty());
        date.setManaged(left.isEmpty());
        figure.setVisible(left.isPresent());
        figure.setManaged(left.isPresent());
        if (!next.equals(drawn)) {
            drawn = next;
            figure.getChildren().clear();
            left.map(UntilStart::parts).orElse(List.of()).forEach(this::draw);
        }
    }

    private Optional<UntilStart> left() {
        return chosen().flatMap(s -> UntilStart.of(s, screen.nowProperty().get()));
    }

    private void draw(UntilStart.Part part) {
        DigitsLabel number = new DigitsLabel(Styles.BIG);
        number.setText(String.valueOf(part.number()));
        Label unit = new Label(words.text(part.unit()));
        unit.getStyleClass().addAll(Styles.LEAD, Styles.STRONG);
        unit.setMinWidth(USE_PREF_SIZE);
        figure.getChildren().addAll(number, unit);
    }

    private String caption(SessionSummary session) {
        ZoneId zone = session.zone();
        Locale locale = words.locale();
        String hours = words.text("library.hoursOf", Formats.timeOfDay(session.plannedStart(), zone),
                Formats.timeOfDay(session.hardStop(), zone), words.city(zone));
        Instant now = screen.nowProperty().get();
        return now == null || left().isEmpty()
                ? hours
                : words.text("library.untilStart", Formats.date(session.plannedStart(), now, zone, locale), hours);
    }
}

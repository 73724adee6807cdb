package org.pupitre.ui.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LocaleButtons;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.WorkBar;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.KeySheet;
import org.pupitre.ui.kit.keys.Keys;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.WindowKeys;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.FileDrop;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.library.acts.ListFoot;
import org.pupitre.ui.library.acts.SessionActs;
import org.pupitre.ui.library.acts.SessionMenu;
import org.pupitre.ui.library.draft.NewSessionSheet;

/** The first screen: the sessions there are with the panel of the selected session, or the ways to a first session. */
public final class LibraryView {
    private final Words words;
    private final LibraryModel model;
    private final Choices choices;
    private final FirstScreenModel screen;
    private final VBox page = new VBox();
    private final Layers root;
    private final SessionActs acts;
    private final SessionList list;
    private final ListFoot foot;
    private final FirstSteps steps;
    private final BooleanBinding empty;
    private List<KeyLine> keys = List.of();

    public LibraryView(LibraryModel model, Words words, Choices choices) {
        this.words = words;
        this.model = model;
        this.choices = choices;
        empty = Bindings.isEmpty(model.lines());
        screen = new FirstScreenModel(model.now());
        foot = new ListFoot(model.foot(), words, this::undo);
        steps = new FirstSteps(words, choices, this::newSession);
        page.getStyleClass().add("library-page");
        page.setMinHeight(Region.USE_PREF_SIZE);
        ColumnScroll scroll = new ColumnScroll(page, "page-scroll");
        scroll.setFitToHeight(true);
        root = new Layers(words, Part.ofPage(words, scroll));
        acts = new SessionActs(choices, choices.changing(), words, root, this::say);
        list = new SessionList(model, screen, words, choices, acts);
        new FileDrop(() -> !root.covered(), choices::receive).install(root);
    }

    /** A scene of this size with the first screen and its theme. */
    public Scene scene(Theme theme, double width, double height) {
        Region columns = columns(theme);
        VBox.setVgrow(columns, Priority.ALWAYS);
        page.getChildren().setAll(header(), columns, footer(theme));
        Scene scene = new Scene(root, width, height);
        words.direct(scene);
        theme.dress(scene);
        begin();
        Follow.each(empty, () -> {
            if (!root.covered()) {
                begin();
            }
        });
        keys = keys(scene, theme);
        new Keys(() -> keys, root::covered).install(scene);
        // Before the list, which would take Escape for itself.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !root.covered() && choices.cameFrom().isPresent()) {
                choices.back();
                e.consume();
            }
        });
        return scene;
    }

    /** Says what time it is. */
    public void at(Instant now) {
        screen.at(now);
    }

    /** Enter does at once what one most probably came for. */
    private void begin() {
        (empty.get() ? steps : list).requestFocus();
    }

    private List<KeyLine> keys(Scene scene, Theme theme) {
        WindowKeys window = new WindowKeys(words, theme, () -> scene);
        List<KeyLine> all = new ArrayList<>();
        all.add(window.help(over(this::help)));
        all.add(window.about(over(choices::about)));
        all.add(NamedKey.textFirst("keys.list.undo", over(this::undo), TextInputControl::undo,
                Pressed.control(KeyCode.Z)));
        all.add(window.fullScreen());
        all.addAll(window.look());
        all.add(window.close());
        return all;
    }

    private void say(String sentence) {
        root.bubble(sentence, list);
    }

    private void undo() {
        if (model.foot().changedProperty().get() != null) {
            acts.undo();
        }
    }

    /** A sheet does not take the place of another, in which something may have been typed. */
    private Runnable over(Runnable sheet) {
        return () -> {
            if (!root.covered()) {
                sheet.run();
            }
        };
    }

    private void help() {
        List<KeyLine> all = new ArrayList<>(keys);
        if (choices.cameFrom().isPresent()) {
            all.add(NamedKey.always("library.back", choices::back, Pressed.bare(KeyCode.ESCAPE)));
        }
        KeySheet sheet = new KeySheet(words, all, List.of(list.keys()), root);
        sheet.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                root.uncover();
                e.consume();
            }
        });
        root.cover(sheet);
    }

    /** Shows something over the first screen. */
    public void cover(Region sheet) {
        root.cover(sheet);
    }

    /** Takes away what is over the first screen. */
    public void uncover() {
        root.uncover();
    }

    /** The name of the program, and the time where the computer is. */
    private HBox header() {
        Label name = BoundControls.label(words.bind("common.product"), "library-name", Styles.TITLE);
        ZoneId here = ZoneId.systemDefault();
        DigitsLabel clock = new DigitsLabel(
                timed(now -> Formats.wallClock(now, here)), Styles.LEAD);
        clock.setId("wall-clock");
        Label city = new Label();
        city.textProperty().bind(timed(_ -> words.city(here)));
        city.getStyleClass().add(Styles.MUTED);
        city.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(name, gap(), clock, city);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("library-header");
        return header;
    }

    private ObservableValue<String> timed(Function<Instant, String> text) {
        return Follow.text(() -> {
            Instant now = screen.nowProperty().get();
            return now == null ? "" : text.apply(now);
        }, screen.nowProperty(), words.localeProperty());
    }

    private Region columns(Theme theme) {
        VBox left = new VBox(heading(), new WorkBar(model.work(), words, choices::stopImport),
                new WorkBar(model.opening(), words, "library.opening"),
                Part.ofPage(words, new ImportedFile(model, words)), shown(Part.ofPage(words, list), empty.not()),
                shown(steps, empty), foot);
        left.getStyleClass().add("library-left");
        left.getChildren().stream().filter(Part.class::isInstance).skip(1)
                .forEach(part -> VBox.setVgrow(part, Priority.ALWAYS));
        Region panel = shown(
                Part.ofPage(words, new SessionPanel(screen, words, choices, new SessionMenu(acts, words))),
                empty.not());
        panel.getStyleClass().add("library-right");
        return new LibraryColumns(left, panel, theme);
    }

    private VBox heading() {
        Label today = BoundControls.label(
                timed(now -> Formats.fullDay(now, ZoneId.systemDefault(), words.locale())), Styles.MUTED);
        Label title = BoundControls.label(words.bind("library.sessions"), Styles.HEADLINE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        WrappingRow ways = new WrappingRow(importing(), button("library.new", Feather.PLUS, this::newSession));
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.getStyleClass().add("library-ways");
        HBox.setHgrow(ways, Priority.ALWAYS);
        HBox row = new HBox(title, shown(ways, empty.not()));
        row.setAlignment(Pos.CENTER_LEFT);
        Label count = BoundControls.label(Follow.text(this::count, model.lines(), screen.nowProperty(),
                words.localeProperty()), Styles.MUTED);
        VBox heading = new VBox(today, row, count);
        heading.getStyleClass().add("library-heading");
        return heading;
    }

    private MenuButton importing() {
        MenuButton ways = new MenuButton();
        ways.textProperty().bind(words.bind("library.importing"));
        ways.setId("import");
        ways.getStyleClass().add(Styles.GHOST);
        ways.setMinWidth(Region.USE_PREF_SIZE);
        ways.getItems().setAll(item("library.import", choices::importSeminar),
                item("library.bundle.takeIn", choices::takeBundle),
                item("elsewhere.begin", () -> choices.elsewhere().begin()),
                item("elsewhere.receive", () -> choices.elsewhere().receive()),
                item("library.sample", choices::openSample));
        return ways;
    }

    /** How many go on or are coming, today and later. */
    private String count() {
        if (empty.get()) {
            return words.text("library.none");
        }
        Instant now = screen.nowProperty().get();
        SessionOrder order = new SessionOrder(now);
        List<SessionSummary> ahead =
                model.lines().stream().map(SessionLine::session).filter(order::ahead).toList();
        long today = now == null ? 0 : ahead.stream().filter(s -> isToday(s, now)).count();
        long later = ahead.size() - today;
        if (today > 0 && later > 0) {
            return words.text("library.count.both", today, later);
        }
        return today > 0 ? words.text("library.count.today", today) : words.text("library.count.later", later);
    }

    private static boolean isToday(SessionSummary session, Instant now) {
        return LocalDate.ofInstant(session.plannedStart(), session.zone())
                .equals(LocalDate.ofInstant(now, session.zone()));
    }

    /** What is seldom needed is at the foot. */
    private HBox footer(Theme theme) {
        WrappingRow keeping = new WrappingRow(ghost("library.safety", Feather.SHIELD, choices::safety),
                shown(ghost("library.erase.open", Feather.USER_X, this::erase), empty.not()),
                ghost("library.about.open", Feather.INFO, choices::about));
        keeping.setAlignment(Pos.CENTER_LEFT);
        keeping.getChildren().stream().map(Button.class::cast).forEach(button -> {
            button.setMinWidth(0);
            button.maxWidthProperty().bind(keeping.widthProperty());
            Tips.textOf(button);
        });
        keeping.getStyleClass().add("library-keeping");
        HBox.setHgrow(keeping, Priority.ALWAYS);
        HBox look = new HBox(LocaleButtons.of(words, locale -> locale.getLanguage().toUpperCase(Locale.ROOT)),
                Icons.button(Feather.MOON, words.bind("shell.theme"), theme::toggle),
                Icons.button(Feather.HELP_CIRCLE, words.bind("shell.keys"), over(this::help)));
        look.setAlignment(Pos.CENTER_RIGHT);
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.getStyleClass().add("right-items");
        HBox footer = new HBox(keeping, look);
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().addAll("status-line", "library-footer");
        return footer;
    }

    private void newSession() {
        root.cover(new NewSessionSheet(choices.making(), words, root));
    }

    private void erase() {
        root.cover(new EraseSheet(new EraseModel(choices.erasing()), words, root));
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.bind(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private Button ghost(String key, Feather icon, Runnable act) {
        Button button = button(key, icon, act);
        button.getStyleClass().add(Styles.GHOST);
        return button;
    }

    private Button button(String key, Feather icon, Runnable act) {
        return BoundControls.button(words.bind(key), icon, act);
    }

    private static <N extends Node> N shown(N node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}

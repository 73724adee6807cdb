package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.landing.LateSession;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * How calm the console is, in counts: figures, red, nodes, texts that change each second, sizes of letters, and the parts of
 * the picture that change.
 */
@ExtendWith(ApplicationExtension.class)
class CalmTest {
    /** A time of day, a length that runs, or minutes. */
    private static final Pattern TIME = Pattern.compile("\\d+:\\d\\d|\\d\u00a0min");
    private static final int MOST_FIGURES = 20;
    private static final int MOST_NODES = 450;
    private static final int MOST_TEXTS_A_TICK = 6;
    /** How far a colour may be from red in each of its three parts. */
    private static final int NEAR = 40;
    private static final BoothId A = new BoothId("a");

    private record Shown(Console console, Scene scene, StagedSession session) {
        void at(String time, Command... commands) {
            session.did(time, commands);
            at(StagedSession.at(time));
        }

        void at(Instant now) {
            console.show(session.state(), now);
            layOut(scene);
        }
    }

    private static void layOut(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Shown open(StagedSession session, String time, Theme.Choice choice, double width, double height,
            int percent, Locale locale) {
        session.setNow(time);
        Theme theme = new Theme();
        theme.choiceProperty().set(choice);
        theme.textPercentProperty().set(percent);
        Console console = new Console(new Words(locale), theme, session, session::saved, false);
        Scene scene = console.scene(width, height);
        Shown shown = new Shown(console, scene, session);
        for (int i = 0; i < 3; i++) {
            shown.at(session.now());
        }
        return shown;
    }

    private static Shown usual(StagedSession session, String time, Theme.Choice choice) {
        return open(session, time, choice, 1440, 900, 100, Locale.ENGLISH);
    }

    /** On time, a speaker, an interpreter, two who wait. */
    private static StagedSession healthy() {
        return StagedSession.planned().did("12:31", new NextItem())
                .did("13:00", new NextItem(), new GoOnAir(A, new PersonId("int1"), null),
                        new SetFloorLanguage(LanguageTag.EN))
                .did("13:01", AddToQueue.known(new PersonId("awa")), AddToQueue.known(new PersonId("clara")),
                        AddToQueue.known(new PersonId("jean")))
                .did("13:02", new Advance(), new Advance());
    }

    private static List<Text> texts(Node root) {
        List<Text> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Text> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Text text && !(node instanceof FontIcon) && !text.getText().isBlank()) {
            found.add(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean within(Node node, String selector) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(selector) || selector.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static boolean timeFigure(Text text) {
        return TIME.matcher(text.getText()).find() || within(text, "agenda-minutes") || within(text, "stop-minutes");
    }

    @Test
    void aLateScreenHasFewFigures() throws Exception {
        Screenwork.onScreen(() -> {
            Shown late = usual(Scenes.emergency(), "14:27:05", Theme.Choice.LIGHT);
            List<String> figures = texts(late.scene().getRoot()).stream().filter(CalmTest::timeFigure)
                    .map(Text::getText).toList();
            assertThat(figures).hasSizeBetween(8, MOST_FIGURES);
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK", "CONTRAST_LIGHT", "CONTRAST_DARK"})
    void nothingIsRedWhileAllIsWell(Theme.Choice choice) throws Exception {
        Screenwork.onScreen(() -> {
            Shown shown = usual(healthy(), "13:03:20", choice);
            assertThat(red(Png.of(shown.scene()), List.of())).isZero();
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void redIsOnlyWhereSomethingHurts(Theme.Choice choice) throws Exception {
        Screenwork.onScreen(() -> {
            Shown shown = usual(Scenes.emergency(), "14:33:05", choice);
            List<Bounds> named = new ArrayList<>();
            for (String selector : List.of(".band-stop", ".slot-alarm", ".past-stop", "#turn-left", "#turn-word",
                    ".turn-bar")) {
                shown.scene().getRoot().lookupAll(selector)
                        .forEach(node -> named.add(node.localToScene(node.getLayoutBounds())));
            }
            BufferedImage picture = Png.of(shown.scene());
            assertThat(red(picture, List.of())).as("the late session is red somewhere").isGreaterThan(200);
            assertThat(red(picture, named)).as("and nowhere else").isZero();
            return null;
        });
    }

    /** A landing is a help: only what is past the stop is red in it, as the figure beside it is. */
    @ParameterizedTest
    @CsvSource({"13:33:20, 0", "13:33:20, 5", "13:50:20, 0", "13:50:20, 1"})
    void aLandingIsRedOnlyWhereItIsPastTheStop(String time, int minutesTakenBack) throws Exception {
        Screenwork.onScreen(() -> {
            for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                Shown shown = usual(LateSession.late(), time, choice);
                Node root = shown.scene().getRoot();
                ((Button) root.lookup("#landing-adjust")).fire();
                layOut(shown.scene());
                for (int i = 0; i < minutesTakenBack; i++) {
                    root.lookup("#landing-rows").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT,
                            false, false, false, false));
                }
                shown.at(shown.session().now());
                List<Bounds> named = new ArrayList<>();
                for (String selector : List.of(".band-stop", ".past-stop", ".proposed-past", "#landing-rest",
                        "#turn-left", "#turn-word", ".turn-bar")) {
                    root.lookupAll(selector).forEach(node -> named.add(node.localToScene(node.getLayoutBounds())));
                }
                BufferedImage picture = Png.of(shown.scene());
                assertThat(red(picture, List.of())).as("the late session is red somewhere").isGreaterThan(200);
                assertThat(red(picture, named)).as("and nowhere else").isZero();
            }
            return null;
        });
    }

    /** How many pixels are near red, outside of these parts. */
    private static int red(BufferedImage picture, List<Bounds> but) {
        int found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int r = rgb >> 16 & 0xff;
                int g = rgb >> 8 & 0xff;
                int b = rgb & 0xff;
                double px = x;
                double py = y;
                if (r > 130 && r - g > 2 * NEAR && r - b > 2 * NEAR && Math.abs(g - b) < NEAR
                        && but.stream().noneMatch(part -> part.getMinX() - 2 <= px && px <= part.getMaxX() + 2
                                && part.getMinY() - 2 <= py && py <= part.getMaxY() + 2)) {
                    found++;
                }
            }
        }
        return found;
    }

    @Test
    void itIsMadeOfFewNodes() throws Exception {
        Screenwork.onScreen(() -> {
            for (Shown shown : List.of(usual(healthy(), "13:03:20", Theme.Choice.LIGHT),
                    usual(Scenes.emergency(), "14:27:05", Theme.Choice.LIGHT))) {
                assertThat(nodes(shown.scene().getRoot())).as(shown.session().now().toString())
                        .isLessThanOrEqualTo(MOST_NODES);
            }
            return null;
        });
    }

    private static int nodes(Node node) {
        int[] count = {1};
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> count[0] += nodes(child));
        }
        return count[0];
    }

    @Test
    void aSecondChangesFewTexts() throws Exception {
        Screenwork.onScreen(() -> {
            Shown shown = usual(Scenes.emergency().did("14:27:06", new Advance()), "14:27:10", Theme.Choice.LIGHT);
            Instant from = StagedSession.at("14:27:10");
            List<String> before = texts(shown.scene().getRoot()).stream().map(Text::getText).toList();
            int most = 0;
            for (int second = 1; second <= 40; second++) {
                shown.at(from.plusSeconds(second));
                List<String> after = texts(shown.scene().getRoot()).stream().map(Text::getText).toList();
                int changed = 0;
                for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                    changed += before.get(i).equals(after.get(i)) ? 0 : 1;
                }
                assertThat(after).as("second %d", second).hasSameSizeAs(before);
                most = Math.max(most, changed);
                before = after;
            }
            assertThat(most).isBetween(3, MOST_TEXTS_A_TICK);
            return null;
        });
    }

    @Test
    void whatCountsIsLargeAndNothingIsSmall() throws Exception {
        Screenwork.onScreen(() -> {
            Shown shown = usual(healthy(), "13:03:20", Theme.Choice.LIGHT);
            Map<String, Double> least = new LinkedHashMap<>(Map.of("item-left", 44.0, "turn-left", 44.0,
                    "stop-minutes", 44.0, "floor-name", 32.0));
            for (Text text : texts(shown.scene().getRoot())) {
                double size = text.getFont().getSize();
                least.forEach((id, wanted) -> {
                    if (within(text, id)) {
                        assertThat(size).as(id).isGreaterThanOrEqualTo(wanted - 0.1);
                    }
                });
                assertThat(Math.round(size)).as(text.getText()).isIn(12L, 14L, 16L, 20L, 32L, 44L);
                if (Math.round(size) == 12) {
                    assertThat(within(text, "ribbon")).as("12 px: " + text.getText()).isTrue();
                }
            }
            Text next = texts(shown.scene().getRoot().lookup(".queue-row.next")).stream()
                    .filter(text -> within(text, "queue-name")).findFirst().orElseThrow();
            assertThat(next.getFont().getSize()).isBetween(19.9, 20.1);
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 80, en", "1440, 900, 100, fr", "1440, 900, 125, fr", "1440, 900, 150, en",
            "1440, 900, 150, fr", "1440, 900, 200, fr", "1180, 720, 100, en", "1180, 720, 100, fr",
            "1920, 1080, 100, fr", "1920, 2160, 100, en", "1920, 2160, 150, fr", "1920, 2160, 200, en"})
    void noTextIsOverAnother(double width, double height, int percent, String language) throws Exception {
        Screenwork.onScreen(() -> {
            for (StagedSession session : List.of(healthy(), Scenes.emergency(), Scenes.speaking())) {
                String time = session.now().isBefore(StagedSession.at("14:00")) ? "13:03:20" : "14:27:05";
                Shown shown = open(session, time, Theme.Choice.LIGHT, width, height, percent, Locale.of(language));
                assertThat(overlaps(shown.scene())).as(time).isEmpty();
            }
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"1180, 820, 80, fr, DARK", "1180, 820, 100, fr, LIGHT", "1440, 900, 100, en, CONTRAST_LIGHT",
            "1440, 900, 150, fr, LIGHT", "1440, 900, 200, en, LIGHT", "760, 600, 100, fr, CONTRAST_DARK",
            "760, 600, 200, fr, LIGHT", "390, 844, 100, en, DARK", "390, 844, 100, fr, LIGHT",
            "390, 844, 150, fr, LIGHT"})
    void noTextOfTheInterpretersWindowIsOverAnother(double width, double height, int percent, String language,
            Theme.Choice choice)
            throws Exception {
        List<Function<Frame, Scene>> moments = List.of(OtherScreens::booth, OtherScreens::boothHandover,
                OtherScreens::boothEmergency, OtherScreens::boothNone);
        for (Function<Frame, Scene> moment : moments) {
            Screenwork.onScreen(() -> {
                Scene scene = moment.apply(Frame.of(Locale.of(language), choice, percent, width, height));
                ConsoleScreens.layOut(scene);
                assertThat(overlaps(scene)).isEmpty();
                return null;
            });
        }
    }

    private static List<String> overlaps(Scene scene) {
        List<String> found = new ArrayList<>();
        List<Text> texts = texts(scene.getRoot());
        List<Bounds> places = texts.stream().map(CalmTest::seen).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int k = i + 1; k < texts.size(); k++) {
                Bounds one = places.get(i);
                Bounds other = places.get(k);
                double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
                double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
                if (wide > 1 && high > 0.3 * Math.min(one.getHeight(), other.getHeight())) {
                    found.add("“" + texts.get(i).getText() + "” and “" + texts.get(k).getText() + "”");
                }
            }
        }
        return found;
    }

    /** The part of a text that is not cut away by what it is in. */
    private static Bounds seen(Text text) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                Bounds clip = at.localToScene(at.getClip().getBoundsInParent());
                double x = Math.max(bounds.getMinX(), clip.getMinX());
                double y = Math.max(bounds.getMinY(), clip.getMinY());
                bounds = new BoundingBox(x, y, Math.max(0, Math.min(bounds.getMaxX(), clip.getMaxX()) - x),
                        Math.max(0, Math.min(bounds.getMaxY(), clip.getMaxY()) - y));
            }
        }
        return bounds;
    }

    /** The parts by which a change is named, the inner before what they are in. */
    private static final Map<String, String> PARTS = parts();

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("item-left", ".band-item .band-middle");
        for (String id : List.of("wall-clock", "turn-left", "turn-word", "floor-name")) {
            parts.put(id, "#" + id);
        }
        parts.put("second-zone", ".zone-time");
        parts.put("item word", ".band-item .band-below");
        parts.put("stop", ".band-stop");
        parts.put("turn bar", ".turn-bar");
        parts.put("ribbon", ".ribbon");
        parts.put("slot", ".slot");
        parts.put("agenda", ".agenda");
        parts.put("queue", ".queue");
        parts.put("board", ".board");
        parts.put("notes", ".notes");
        parts.put("status", ".status-line");
        return parts;
    }

    private static Set<String> changed(Scene scene, BufferedImage before, BufferedImage after) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        PARTS.forEach((name, selector) -> scene.getRoot().lookupAll(selector).stream().findFirst()
                .ifPresent(node -> places.put(name, node.localToScene(node.getLayoutBounds()))));
        Set<String> names = new TreeSet<>();
        for (int y = 0; y < after.getHeight(); y++) {
            for (int x = 0; x < after.getWidth(); x++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) {
                    double px = x;
                    double py = y;
                    names.add(places.entrySet().stream().filter(e -> e.getValue().getMinX() - 1 <= px
                            && px <= e.getValue().getMaxX() + 1 && e.getValue().getMinY() - 1 <= py
                            && py <= e.getValue().getMaxY() + 1).map(Map.Entry::getKey).findFirst()
                            .orElse("elsewhere at " + x / 50 * 50 + ", " + y / 50 * 50));
                }
            }
        }
        return new LinkedHashSet<>(names);
    }

    private static Set<String> after(Shown shown, String time, Command... commands) {
        BufferedImage before = Png.of(shown.scene());
        shown.at(time, commands);
        return changed(shown.scene(), before, Png.of(shown.scene()));
    }

    @Test
    void onlyWhatIsMeantChangesInAPictureASecondLater() throws Exception {
        Screenwork.onScreen(() -> {
            Shown shown = usual(healthy(), "13:03:20", Theme.Choice.LIGHT);
            assertThat(after(shown, "13:03:21")).as("at rest")
                    .containsExactlyInAnyOrder("wall-clock", "item-left", "turn-left", "turn bar");
            assertThat(after(shown, "13:03:22", new RaiseSignal(A, SignalKind.SOUND_POOR))).as("a signal arrives")
                    .containsExactlyInAnyOrder("wall-clock", "item-left", "turn-left", "turn bar", "slot",
                            "status");
            shown.at("13:09:58");
            assertThat(after(shown, "13:10:00")).as("a minute begins as the item has no time left")
                    .containsExactlyInAnyOrder("wall-clock", "second-zone", "item-left", "turn-left", "slot", "queue");
            assertThat(after(shown, "13:10:01")).as("the item runs over, and a minute on air is full")
                    .containsExactlyInAnyOrder("wall-clock", "item-left", "item word", "turn-left", "slot");
            return null;
        });
    }

    @Test
    void aFloorLanguageThatBecomesKnownMovesNothingElse() throws Exception {
        Screenwork.onScreen(() -> {
            StagedSession session = StagedSession.planned().did("13:00", new NextItem(), new NextItem());
            Shown shown = usual(session, "13:00:10", Theme.Choice.LIGHT);
            assertThat(after(shown, "13:00:11", new SetFloorLanguage(LanguageTag.FR)))
                    .containsExactlyInAnyOrder("wall-clock", "item-left", "ribbon", "slot", "status");
            return null;
        });
    }
}

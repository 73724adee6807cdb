package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.SessionId;
import org.pupitre.failure.Failure;
import org.pupitre.ui.kit.layer.Layers;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A part that throws is told once and named in its place; whatever is beside it goes on, and it comes back. */
@ExtendWith(ApplicationExtension.class)
class PartTest {
    private static final Instant NOW = Instant.parse("2022-05-24T13:00:00Z");
    private static final long FRAMES = 300;

    private final Words words = new Words(Locale.ENGLISH);
    private final AtomicBoolean faulty = new AtomicBoolean();
    private final AtomicInteger made = new AtomicInteger();
    private final SimpleStringProperty clock = new SimpleStringProperty("10:00");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final VBox root = new VBox();
    private DigitsLabel beside;

    @Start
    void start(Stage stage) {
        beside = new DigitsLabel(clock);
        root.getChildren().setAll(beside);
        stage.setScene(new Scene(root, 600, 400));
        new Theme().dress(stage.getScene());
        stage.show();
    }

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(Part.class)).addAppender(log);
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger(Part.class)).detachAppender(log);
    }

    /** Throws deep in its part, below what the toolkit lays out without asking it. */
    private final class Faulty extends Pane {
        @Override
        protected void layoutChildren() {
            if (faulty.get()) {
                throw new ArrayIndexOutOfBoundsException("as the toolkit throws where a line turns direction");
            }
            super.layoutChildren();
        }
    }

    private Region deep(Faulty inner) {
        made.incrementAndGet();
        Pane unmanaged = new Pane(inner);
        unmanaged.setManaged(false);
        unmanaged.resize(50, 50);
        return new VBox(new Label("fine"), new HBox(unmanaged));
    }

    @Test
    void aSheetThatThrowsSaysSoAndIsClosedByEscape(FxRobot robot) {
        Layers layers = new Layers(words, new VBox());
        robot.interact(() -> {
            root.getChildren().add(layers);
            faulty.set(true);
            layers.cover(deep(new Faulty()));
        });
        settle(robot);
        assertThat(layers.lookupAll(".failed-part")).hasSize(1).allSatisfy(
                node -> assertThat(((Labeled) node).getText()).contains("sheet", "Press Esc"));
        runsOn(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(layers.covered()).isFalse();
    }

    private static SessionState state(String id) {
        return SessionState.empty(new SessionId(id), People.NOBODY);
    }

    private void settle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.sleep(FRAMES);
    }

    private String sentence(Part<?> part) {
        return part.lookupAll(".failed-part").stream().map(node -> ((Labeled) node).getText()).findFirst().orElse("");
    }

    private void runsOn(FxRobot robot) {
        robot.interact(() -> clock.set("10:01"));
        settle(robot);
        String shown = beside.getChildrenUnmodifiable().stream().filter(javafx.scene.text.Text.class::isInstance)
                .map(node -> ((javafx.scene.text.Text) node).getText()).findFirst().orElse("");
        assertThat(shown).as("the clock beside it").isEqualTo("10:01");
    }

    /** Counts how often it is styled. */
    private static final class Styled extends Region {
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            if (times != null) {
                times.incrementAndGet();
            }
            return super.getCssMetaData();
        }
    }

    @Test
    void aTickStylesNothing(FxRobot robot) {
        Styled inner = new Styled();
        inner.setStyle("-fx-padding: 1");
        Part<Region> part = onScreen(robot, () -> Part.of(words, "shell.panel.board", () -> new VBox(inner)));
        SessionState state = state("one");
        robot.interact(() -> {
            root.getChildren().add(part);
            part.show(state, NOW);
        });
        settle(robot);
        int before = inner.times.get();
        for (int second = 1; second <= 5; second++) {
            Instant now = NOW.plusSeconds(second);
            robot.interact(() -> {
                clock.set("10:0" + now.getEpochSecond() % 10);
                part.show(state, now);
            });
            settle(robot);
        }

        assertThat(inner.times.get()).as("asked for styles in five ticks").isEqualTo(before);

        robot.interact(() -> {
            clock.set("11:00");
            part.show(state("two"), NOW);
        });
        settle(robot);
        assertThat(inner.times.get()).as("once the session has changed").isGreaterThan(before);
    }

    @Test
    void whatThrowsInAFrameIsLeftOutNamedAndToldOnce(FxRobot robot) {
        Faulty[] inner = new Faulty[1];
        Part<Region> part = onScreen(robot, () -> Part.of(words, "shell.panel.board", () -> {
            inner[0] = new Faulty();
            return deep(inner[0]);
        }));
        robot.interact(() -> {
            root.getChildren().add(part);
            part.show(state("one"), NOW);
        });
        settle(robot);
        assertThat(part.failed()).isFalse();

        faulty.set(true);
        robot.interact(inner[0]::requestLayout);
        settle(robot);
        assertThat(part.failed()).isTrue();
        assertThat(sentence(part)).contains("question board").contains("P-").contains("F1");
        assertThat(log.list).hasSize(1);
        runsOn(robot);
        robot.interact(() -> words.localeProperty().set(Locale.FRENCH));
        assertThat(sentence(part)).contains("tableau des questions").contains("F1");

        robot.interact(() -> part.show(state("one"), NOW.plusSeconds(1)));
        assertThat(made).as("not made again while nothing has changed").hasValue(1);
        robot.interact(() -> part.show(state("two"), NOW.plusSeconds(2)));
        settle(robot);
        assertThat(made).hasValue(2);
        assertThat(part.failed()).isTrue();
        assertThat(log.list).as("told once").hasSize(1);

        faulty.set(false);
        robot.interact(() -> part.show(state("three"), NOW.plusSeconds(3)));
        settle(robot);
        assertThat(part.failed()).isFalse();
        assertThat(sentence(part)).isEmpty();
        runsOn(robot);
    }

    @Test
    void whatItsModelThrowsIsItsOwn(FxRobot robot) {
        AtomicInteger shown = new AtomicInteger();
        Part<Region> part = onScreen(robot, () -> Part.of(words, "shell.panel.notes", VBox::new, (_, _) -> {
            throw new IllegalStateException("a model");
        }));
        Part<Region> next = onScreen(robot,
                () -> Part.of(words, "shell.panel.board", VBox::new, (_, _) -> shown.incrementAndGet()));
        robot.interact(() -> {
            root.getChildren().addAll(part, next);
            List.of(part, next).forEach(p -> p.show(state("one"), NOW));
        });
        settle(robot);
        assertThat(sentence(part)).contains("notes");
        assertThat(shown).hasValue(1);
        runsOn(robot);
    }

    @Test
    void whatAListenerOfItsViewThrowsIsItsOwn(FxRobot robot) {
        SimpleStringProperty property = new SimpleStringProperty("");
        Part<Region> part = onScreen(robot, () -> Part.of(words, "shell.panel.queue", () -> {
            property.addListener((_, _, _) -> {
                throw new IllegalStateException("a view");
            });
            return new VBox();
        }, (_, _) -> property.set("changed")));
        robot.interact(() -> part.show(state("one"), NOW));
        assertThat(sentence(part)).contains("speaker queue")
                .contains(Failure.code(log.list.getFirst()
                        .getThrowableProxy() instanceof ch.qos.logback.classic.spi.ThrowableProxy known
                                ? known.getThrowable()
                                : new IllegalStateException()));
    }

    @Test
    void whatCannotBeMadeIsNamed(FxRobot robot) {
        Part<Region> part = onScreen(robot, () -> Part.of(words, "shell.panel.agenda", () -> {
            throw new IllegalStateException("a view");
        }));
        assertThat(sentence(part)).contains("agenda");
    }

    private static <T> T onScreen(FxRobot robot, java.util.function.Supplier<T> make) {
        List<T> result = new java.util.ArrayList<>();
        robot.interact(() -> result.add(make.get()));
        return result.getFirst();
    }
}

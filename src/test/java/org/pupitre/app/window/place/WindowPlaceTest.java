package org.pupitre.app.window.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A window's title is on the screen, however small that is. */
@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {
    @Test
    void oneThatFitsIsLeftToTheToolkit(FxRobot robot) {
        robot.interact(() -> {
            Stage window = new Stage();
            WindowPlace.within(window, new Rectangle2D(0, 0, 1920, 1200), 1440, 900);
            assertThat(window.isMaximized()).isFalse();
            assertThat(window.getY()).isNaN();
        });
    }

    @Test
    void oneThatWouldHangOverFillsTheScreenFromItsUpperEdge(FxRobot robot) {
        robot.interact(() -> {
            for (Rectangle2D room : new Rectangle2D[]{new Rectangle2D(0, 27, 1440, 873),
                    new Rectangle2D(0, 0, 1440, 900), new Rectangle2D(-1280, 0, 1280, 1024)}) {
                Stage window = new Stage();
                WindowPlace.within(window, room, 1440, 900);
                assertThat(window.isMaximized()).isTrue();
                assertThat(new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()))
                        .isEqualTo(room);
            }
        });
    }

    private static final Rectangle2D FIRST = new Rectangle2D(0, 27, 1440, 873);
    private static final Rectangle2D SECOND = new Rectangle2D(1440, 0, 1920, 1080);

    @Test
    void oneWhoseTitleCanBeReachedStays() {
        for (Rectangle2D window : List.of(new Rectangle2D(100, 100, 800, 600), new Rectangle2D(1440, 0, 1920, 1080),
                new Rectangle2D(1300, 40, 800, 600), new Rectangle2D(-600, 27, 800, 600),
                new Rectangle2D(100, 800, 800, 600))) {
            assertThat(WindowPlace.backInto(window, List.of(FIRST, SECOND))).as("%s", window).isEmpty();
        }
    }

    @Test
    void oneOnAScreenThatIsGoneComesBackWhole() {
        assertThat(WindowPlace.backInto(SECOND, List.of(FIRST))).contains(FIRST);
        assertThat(WindowPlace.backInto(new Rectangle2D(2000, 300, 800, 600), List.of(FIRST)))
                .contains(new Rectangle2D(640, 300, 800, 600));
        assertThat(WindowPlace.backInto(new Rectangle2D(-900, -2000, 800, 600), List.of(FIRST)))
                .contains(new Rectangle2D(0, 27, 800, 600));
        assertThat(WindowPlace.backInto(new Rectangle2D(1400, 100, 800, 600), List.of(FIRST)))
                .as("forty pixels of the title cannot be held").contains(new Rectangle2D(640, 100, 800, 600));
        assertThat(WindowPlace.backInto(new Rectangle2D(100, 890, 800, 600), List.of(FIRST)))
                .contains(new Rectangle2D(100, 300, 800, 600));
    }

    @Test
    void wherePartOfItIsSeenItComesToThatScreen() {
        assertThat(WindowPlace.backInto(new Rectangle2D(1500, -300, 800, 600), List.of(FIRST, SECOND)))
                .contains(new Rectangle2D(1500, 0, 800, 600));
    }

    private static final Rectangle2D LEFT = new Rectangle2D(-1920, -200, 1920, 1080);

    @Test
    void oneThatIsOnNoScreenComesToTheNearest() {
        List<Rectangle2D> rooms = List.of(FIRST, SECOND, LEFT);
        assertThat(WindowPlace.backInto(new Rectangle2D(3500, 900, 800, 600), rooms))
                .contains(new Rectangle2D(2560, 480, 800, 600));
        assertThat(WindowPlace.backInto(new Rectangle2D(-3000, 100, 800, 600), rooms))
                .contains(new Rectangle2D(-1920, 100, 800, 600));
        assertThat(WindowPlace.backInto(new Rectangle2D(300, 2000, 800, 600), rooms))
                .contains(new Rectangle2D(1440, 480, 800, 600));
        assertThat(WindowPlace.backInto(new Rectangle2D(-1900, -190, 800, 600), rooms))
                .as("negative, and on a screen").isEmpty();
    }

    @Test
    void oneThatWasOnALargerScreenIsNoLargerThanTheSmallerOne() {
        Rectangle2D small = new Rectangle2D(0, 30, 1024, 738);
        assertThat(WindowPlace.backInto(new Rectangle2D(1920, 0, 2560, 1440), List.of(small))).contains(small);
        assertThat(WindowPlace.backInto(new Rectangle2D(-2560, -700, 2560, 700), List.of(small)))
                .contains(new Rectangle2D(0, 30, 1024, 700));
    }

    @Test
    void whereverItStoodItsTitleIsSeenAfterwards() {
        long seed = 11;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 5_000; i++) {
            Rectangle2D window = new Rectangle2D(random.nextInt(-5000, 5000), random.nextInt(-5000, 5000),
                    random.nextInt(1, 4000), random.nextInt(1, 3000));
            List<Rectangle2D> rooms = random.nextBoolean() ? List.of(FIRST) : List.of(FIRST, SECOND);
            Rectangle2D place = WindowPlace.backInto(window, rooms).orElse(window);
            assertThat(rooms.stream().anyMatch(r -> place.getMinY() >= r.getMinY() && place.getMinY() < r.getMaxY()
                    && place.getMinX() < r.getMaxX() && place.getMaxX() > r.getMinX())).as("seed %d: %s", seed, window)
                    .isTrue();
            assertThat(place.equals(window) || rooms.stream().anyMatch(r -> r.contains(place)))
                    .as("seed %d: %s is moved whole onto a screen", seed, window).isTrue();
        }
    }

    @Test
    void oneThatIsOpenedAgainIsSeenWhole() {
        Rectangle2D wide = new Rectangle2D(0, 0, 1024, 768);
        Rectangle2D right = new Rectangle2D(1024, 0, 1024, 768);
        Rectangle2D hanging = new Rectangle2D(200, 150, 1002, 600);
        assertThat(WindowPlace.whole(hanging, List.of(wide))).isEqualTo(new Rectangle2D(22, 150, 1002, 600));
        assertThat(WindowPlace.whole(hanging, List.of(wide, right))).as("across two screens").isEqualTo(hanging);
        Rectangle2D exact = new Rectangle2D(0, 0, 1024, 768);
        assertThat(WindowPlace.whole(exact, List.of(wide))).isEqualTo(exact);
        assertThat(WindowPlace.whole(new Rectangle2D(4000, 2000, 1100, 900), List.of(wide))).isEqualTo(wide);
    }
}

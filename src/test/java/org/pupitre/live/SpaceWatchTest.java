package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpaceWatchTest {
    @Test
    void littleSpaceIsSaidAndTakenBack() {
        Notices notices = new Notices();
        AtomicLong free = new AtomicLong(SpaceWatch.LITTLE_BYTES);
        try (SpaceWatch watch = new SpaceWatch(Path.of("library"), notices, free::get)) {
            watch.look();
            assertThat(notices.standing()).isEmpty();
            free.set(SpaceWatch.LITTLE_BYTES - 1);
            watch.look();
            assertThat(notices.standing()).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(Notice.Kind.SPACE_LOW);
                assertThat(notice.arguments()).containsExactly("199", "library");
            });
            free.set(-1);
            watch.look();
            assertThat(notices.standing()).isEmpty();
        }
    }
}

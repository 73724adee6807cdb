package org.pupitre.live.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;

class SpaceWatchTest {
    private static final long MEGABYTE = 1_000_000;

    private final Notices notices = new Notices();
    private final AtomicLong free = new AtomicLong(10_000 * MEGABYTE);
    private final AtomicLong size = new AtomicLong();
    private final SpaceWatch watch = new SpaceWatch(Path.of("library"), notices, free::get, size::get);

    @AfterEach
    void close() {
        watch.close();
    }

    private List<String> at(long megabytes) {
        free.set(megabytes < 0 ? -1 : megabytes * MEGABYTE);
        watch.look();
        return notices.standing().stream().map(n -> n.kind() + " " + n.arguments()).toList();
    }

    @Test
    void littleSpaceIsSaidAndTakenBack() {
        assertThat(at(500)).isEmpty();
        assertThat(at(499)).containsExactly("SPACE_LOW [499, library]");
        assertThat(at(480)).as("the figure follows").containsExactly("SPACE_LOW [480, library]");
        assertThat(at(-1)).as("nothing is known").isEmpty();
    }

    @Test
    void aLargeLibraryNeedsRoomForItsNextBackups() {
        size.set(400 * MEGABYTE);
        assertThat(at(1300)).isEmpty();
        assertThat(at(1299)).containsExactly("SPACE_LOW [1299, library]");
    }

    @Test
    void whatWasReadComesBackWhenHalfOfItIsGone() {
        at(400);
        notices.lower(Notice.Kind.SPACE_LOW);
        assertThat(at(399)).isEmpty();
        assertThat(at(201)).isEmpty();
        assertThat(at(200)).containsExactly("SPACE_LOW [200, library]");
        notices.lower(Notice.Kind.SPACE_LOW);
        assertThat(at(900)).isEmpty();
        assertThat(at(450)).as("it was enough in between").containsExactly("SPACE_LOW [450, library]");
    }
}

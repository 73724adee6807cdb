package org.pupitre.app.window.listing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.task.Obstacle;
import org.pupitre.task.listing.ChangeSession;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.LibraryModel;
import org.pupitre.ui.library.acts.ListDoor;
import org.pupitre.ui.library.acts.ListedChange;

/** Does the acts of the list in the library, and shows the list as it is then. On the screen's thread. */
public final class ListedSessions implements ListDoor {
    private final LibraryDesk library;
    private final InstantSource wall;
    private final Words words;
    private final LibraryModel list;
    private final BiFunction<SessionId, Instant, Optional<Obstacle>> copying;
    private final ChangeSession changes;

    /** @param copying plans a session like that one which begins then, and opens it; answers what was in the way */
    public ListedSessions(LibraryDesk library, InstantSource wall, Words words, LibraryModel list,
            BiFunction<SessionId, Instant, Optional<Obstacle>> copying) {
        this.library = library;
        this.wall = wall;
        this.words = words;
        this.list = list;
        this.copying = copying;
        changes = new ChangeSession(library);
    }

    @Override
    public Instant now() {
        return wall.instant();
    }

    @Override
    public void change(SessionId session, Command act, Consumer<Optional<String>> became) {
        Optional<SessionSummary> before = library.sessions().stream().filter(s -> s.id().equals(session)).findFirst();
        Optional<Obstacle> obstacle = changes.carryOut(session, act, wall.instant());
        if (obstacle.isEmpty()) {
            list.foot().changedProperty()
                    .set(before.flatMap(s -> ListedChange.of(act, s.title())).orElse(null));
        }
        answer(obstacle, became);
    }

    @Override
    public void copy(SessionId session, Instant start, Consumer<Optional<String>> became) {
        became.accept(sentence(copying.apply(session, start)));
    }

    @Override
    public void undo(Consumer<Optional<String>> became) {
        Optional<Obstacle> obstacle = changes.undo(wall.instant());
        list.foot().changedProperty().set(null);
        answer(obstacle, became);
    }

    private void answer(Optional<Obstacle> obstacle, Consumer<Optional<String>> became) {
        list.show(library.sessions());
        became.accept(sentence(obstacle));
    }

    private Optional<String> sentence(Optional<Obstacle> obstacle) {
        return obstacle.map(why -> why.sentence(Messages.of(words.locale())));
    }
}

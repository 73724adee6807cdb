package org.pupitre.app.window.removal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.removal.SessionErasing;
import org.pupitre.task.DeleteSession;
import org.pupitre.task.Obstacle;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.deletion.DeleteDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Between the sheet for deleting a session and the library. */
public final class DeleteCounter implements DeleteDoor {
    private static final Logger LOG = LoggerFactory.getLogger(DeleteCounter.class);

    private final LibraryDesk library;
    private final SessionId session;
    private final InstantSource wall;
    private final Words words;
    private final Executor beside;
    private final Runnable changed;

    /**
     * @param beside  runs what is long, on a thread that is not the screen's
     * @param changed the list of sessions is to be shown again; on the screen's thread
     */
    public DeleteCounter(LibraryDesk library, SessionId session, InstantSource wall, Words words, Executor beside,
            Runnable changed) {
        this.library = library;
        this.session = session;
        this.wall = wall;
        this.words = words;
        this.beside = beside;
        this.changed = changed;
    }

    @Override
    public void preview(Consumer<WhatGoes> found) {
        beside(this::look, sentence -> new WhatGoes(sentence, List.of(), List.of()), found);
    }

    private WhatGoes look() {
        Messages messages = Messages.of(words.locale());
        SessionErasing sessions = library.erasing().sessions();
        Optional<Rejection> refused = sessions.refused(session);
        if (refused.isPresent()) {
            return new WhatGoes(new Obstacle.Refused(refused.get()).sentence(messages), List.of(), List.of());
        }
        SessionErasing.Preview preview = sessions.preview(session);
        return new WhatGoes(null, DeleteSession.preview(preview, messages), DeleteSession.unreached(preview, messages));
    }

    @Override
    public void delete(Consumer<List<String>> done) {
        beside(() -> new DeleteSession(library, session, wall.instant()).run(Progress.NONE)
                .sentences(Messages.of(words.locale())), List::of, sentences -> {
                    done.accept(sentences);
                    changed.run();
                });
    }

    private <T> void beside(Supplier<T> work, Function<String, T> failed, Consumer<T> done) {
        beside.execute(() -> {
            T result;
            try {
                result = work.get();
            } catch (LibraryException e) {
                result = failed.apply(words.text(e.key(), e.arguments()));
            } catch (RuntimeException e) {
                LOG.error("deleting a session failed", e);
                result = failed.apply(words.text("safety.failed"));
            }
            T told = result;
            FxThread.run(() -> done.accept(told));
        });
    }
}

package org.pupitre.app.window;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.outlook.NextDay;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Hindered;
import org.pupitre.task.Obstacle;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Drafts;
import org.pupitre.ui.library.draft.SessionDraft;
import org.pupitre.ui.library.draft.SessionMaker;

/** Plans a session that was typed on the first screen, and opens it. On the screen's thread. */
final class NewSessions implements SessionMaker {
    private final LibraryDesk library;
    private final InstantSource wall;
    private final Words words;
    private final Consumer<SessionId> open;
    private final Drafts drafts = new Drafts();

    NewSessions(LibraryDesk library, InstantSource wall, Words words, Consumer<SessionId> open) {
        this.library = library;
        this.wall = wall;
        this.words = words;
        this.open = open;
        drafts.open(kept(), (field, text) -> library.saveDraft(field, text, wall.instant()));
    }

    /** Drafts that cannot be read keep no session from being made. */
    private Map<String, String> kept() {
        try {
            return library.drafts();
        } catch (LibraryException e) {
            return Map.of();
        }
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public ZonedDateTime now() {
        return wall.instant().atZone(ZoneId.systemDefault());
    }

    @Override
    public Optional<String> make(SessionDraft draft) {
        Messages messages = Messages.of(words.locale());
        String id = freshId(draft.start().toLocalDate());
        try {
            Outcome outcome = library.plan(Map.of(new SessionId(id), draft.plan(id)), wall.instant());
            switch (outcome) {
                case Outcome.Done _,Outcome.SetAside _ -> open.accept(new SessionId(id));
                case Outcome.Refused no -> {
                    return Optional.of(messages.sentence("rejection", (Record) no.reason()));
                }
                case Outcome.NotSaved no -> {
                    return Optional.of(messages.text("common.notSaved", words.cause(no.cause())));
                }
            }
        } catch (LibraryException e) {
            return Optional.of(messages.text(e.key(), e.arguments()));
        }
        return Optional.empty();
    }

    /** Plans a session like another on the next day, and opens it; answers why it could not. */
    Optional<Hindered> nextDay(SessionId other) {
        return like(other, state -> NextDay.of(state, wall.instant())).map(Hindered::new);
    }

    /** Plans a session like another which begins then, and opens it; answers why it could not. */
    Optional<Obstacle> copy(SessionId other, Instant start) {
        return like(other, state -> NextDay.on(state, start));
    }

    private Optional<Obstacle> like(SessionId other, Function<SessionState, Optional<PlanSession>> planned) {
        try {
            PlanSession next = planned.apply(library.replay(other)).orElse(null);
            if (next == null) {
                return Optional.empty();
            }
            SessionId id = new SessionId(freshId(LocalDate.ofInstant(next.plan().plannedStart(), next.plan().zone())));
            Optional<Obstacle> obstacle = Obstacle.of(library.plan(Map.of(id, next), wall.instant()));
            if (obstacle.isEmpty()) {
                open.accept(id);
            }
            return obstacle;
        } catch (LibraryException e) {
            return Optional.of(new Obstacle.Broken(e));
        }
    }

    /** The day says to people what it is, the rest keeps it apart from every other one. */
    private static String freshId(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}

package org.pupitre.task.elsewhere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pupitre.domain.act.PeopleEvent.PersonErased;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.Obstacle;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;

/**
 * Goes on here with a session of another computer, and leaves a mark where it was found, so that the other computer learns of
 * it (rules of continuing, section 5).
 *
 * @param from where it was found
 */
public record ContinueHere(LibraryDesk library, FoundActs found, Path from, Instant at)
        implements Task<ContinueHere.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result permits ContinueHere.Continued, NotDone {}

    /**
     * It goes on here.
     *
     * @param until the other computer may have written until then
     * @param mark  the file by which the other computer learns of it; empty where none could be written
     */
    public record Continued(SessionId session, FoundActs found, Instant until, Optional<Path> mark) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            SessionHours hours = SessionHours.of(messages, found.acts());
            List<String> sentences = new ArrayList<>();
            sentences.add(messages.text("elsewhere.goesOn", hours.title(), hours.second(found.knownTo()),
                    hours.minute(until)));
            sentences.add(messages.text("elsewhere.running"));
            sentences.add(mark.map(file -> messages.text("elsewhere.marked", file))
                    .orElseGet(() -> messages.text("elsewhere.notMarked", "FILE.pupitre-acts")));
            return sentences;
        }

        @Override
        public List<String> remarks(Messages messages) {
            List<String> remarks = new ArrayList<>();
            found.used().forEach(file -> remarks.add(messages.text("elsewhere.from", file)));
            found.damaged().forEach(file -> remarks.add(messages.text("elsewhere.damaged", file)));
            if (!found.beyond().isEmpty()) {
                remarks.add(messages.text("elsewhere.beyond", found.beyond().size()));
            }
            return remarks;
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            eraseHereToo();
            progress.at(0.2);
            Optional<Obstacle> obstacle = Obstacle.of(library.continuing().goOn(found, at));
            if (obstacle.isPresent()) {
                return new NotDone(obstacle.get());
            }
            progress.at(0.8);
            return new Continued(found.session(), found, at, mark());
        } catch (LibraryException e) {
            return new NotDone(new Obstacle.Broken(e));
        }
    }

    /** Who was erased on the other computer is erased here first, if this library knows the person. */
    private void eraseHereToo() {
        Set<PersonId> erased = new HashSet<>();
        for (Batch act : found.acts()) {
            act.events().stream().filter(PersonErased.class::isInstance)
                    .forEach(event -> erased.add(((PersonErased) event).person()));
        }
        for (Person person : library.people().all()) {
            if (erased.contains(person.id().erased()) && !erased.contains(person.id())) {
                library.erasing().preview(person.id(), List.of(), List.of())
                        .ifPresent(preview -> library.erasing().erase(preview, at));
            }
        }
    }

    private Optional<Path> mark() {
        Path file = found.used().getFirst();
        Path folder = Files.isDirectory(from) ? file.getParent() : from.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(library.continuing().mark(folder, found.session(), at));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package org.pupitre.app.window;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.pupitre.domain.act.Person;
import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Passage;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Traces;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.ErasePerson;
import org.pupitre.task.Obstacle;
import org.pupitre.text.Fold;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.EraseDoor;

/** Between the sheet for erasing a person and the library. */
final class EraseCounter implements EraseDoor {
    private final LibraryDesk library;
    private final InstantSource wall;
    private final Words words;

    EraseCounter(LibraryDesk library, InstantSource wall, Words words) {
        this.library = library;
        this.wall = wall;
        this.words = words;
    }

    @Override
    public List<Person> people() {
        return library.people().all().stream()
                .sorted(Comparator.comparing((Person p) -> Fold.of(p.name())).thenComparing(p -> p.id().value()))
                .toList();
    }

    @Override
    public Preview preview(Person person, List<String> also) {
        ErasePreview found = found(person, also);
        List<String> unreached = new ArrayList<>();
        found.absent().forEach(place -> unreached.add(words.text("safety.erase.absent", place)));
        unreached.addAll(ErasePerson.exported(found.exported(), Messages.of(words.locale())));
        return new Preview(found.by().all().stream().map(Traces.Trace::text).toList(), found.entries(),
                found.passages().stream().map(Passage::text).toList(), found.drafts() + found.refusals(),
                found.copies().stream().map(String::valueOf).toList(), unreached);
    }

    private ErasePreview found(Person person, List<String> also) {
        return library.erasing().preview(person.id(), also, List.of()).orElseThrow();
    }

    @Override
    public void erase(Person person, List<String> also, Consumer<List<String>> done) {
        var _ = CompletableFuture.supplyAsync(() -> sentences(person, also))
                .thenAccept(sentences -> FxThread.run(() -> done.accept(sentences)));
    }

    private List<String> sentences(Person person, List<String> also) {
        Messages messages = Messages.of(words.locale());
        try {
            return new ErasePerson(library, found(person, also), wall.instant()).run(Progress.NONE).sentences(messages);
        } catch (LibraryException e) {
            return new ErasePerson.Hindered(new Obstacle.Broken(e)).sentences(messages);
        }
    }
}

package org.pupitre.task;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.EraseReport;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.text.Messages;

/** Erases a person from everything on this computer, as a preview showed it, and makes a new backup. */
public record ErasePerson(LibraryDesk library, ErasePreview preview, Instant at) implements Task<ErasePerson.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result {}

    /** The person is erased where Pupitre reaches; the report says what it does not reach. */
    public record Erased(EraseReport report) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            sentences.add(messages.text("safety.erase.done", report.person(), report.entries(), report.texts()));
            sentences.addAll(copies(report.rewritten(), report.removed(), report.outOfReach(), messages));
            report.unrecognised().forEach(file -> sentences.add(messages.text("safety.erase.unrecognised", file)));
            sentences.addAll(exported(report.exported(), messages));
            sentences.add(messages.text("safety.erase.disk"));
            return sentences;
        }
    }

    /** The library could not be written. */
    public record Hindered(Obstacle obstacle) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("library.erase.failed", obstacle.sentence(messages)));
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            return new Erased(library.erasing().erase(preview, at));
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }

    /** What became of the copies of the library: a sentence each. */
    static List<String> copies(List<Path> rewritten, List<Path> removed, List<Path> outOfReach, Messages messages) {
        return Stream.of(rewritten.stream().map(copy -> messages.text("safety.erase.rewritten", copy)),
                removed.stream().map(copy -> messages.text("safety.erase.removed", copy)),
                outOfReach.stream().map(copy -> messages.text("safety.erase.outOfReach", copy)))
                .flatMap(part -> part).toList();
    }

    /** What left the library before, which Pupitre does not reach: a sentence each. */
    public static List<String> exported(List<Exported> exported, Messages messages) {
        return exported.stream().map(out -> messages.text("safety.erase.exported", out.place(), out.at())).toList();
    }
}

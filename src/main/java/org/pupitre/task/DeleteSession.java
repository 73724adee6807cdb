package org.pupitre.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.DeleteReport;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.removal.SessionErasing;
import org.pupitre.text.Messages;

/** Deletes a session from everything on this computer, after a backup. */
public record DeleteSession(LibraryDesk library, SessionId session, Instant at) implements Task<DeleteSession.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result {}

    /** The session is deleted where Pupitre reaches; the report says what it does not reach. */
    public record Deleted(DeleteReport report) implements Result {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            sentences.add(messages.text("removal.done", report.entries(), report.people()));
            sentences.addAll(ErasePerson.copies(report.rewritten(), report.removed(), report.outOfReach(), messages));
            report.unrecognised().forEach(file -> sentences.add(messages.text("removal.unrecognised", file)));
            sentences.addAll(ErasePerson.exported(report.exported(), messages));
            sentences.add(messages.text("safety.erase.disk"));
            return sentences;
        }
    }

    /** Nothing has changed. */
    public record NotDeleted(Obstacle obstacle) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("removal.failed", obstacle.sentence(messages)));
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            return switch (library.erasing().sessions().delete(session, at)) {
                case SessionErasing.Became.Deleted deleted -> new Deleted(deleted.report());
                case SessionErasing.Became.Refused refused -> new NotDeleted(new Obstacle.Refused(refused.reason()));
            };
        } catch (LibraryException e) {
            return new NotDeleted(new Obstacle.Broken(e));
        }
    }

    /** What would go beside the session itself, and what Pupitre does not reach: a sentence each. */
    public static List<String> preview(SessionErasing.Preview preview, Messages messages) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text("removal.what", preview.found().entries(), preview.notes(), preview.questions(),
                preview.found().beside()));
        List<String> people = preview.found().people().stream().map(person -> person.name()).toList();
        sentences.add(people.isEmpty()
                ? messages.text("removal.noPeople")
                : messages.text("removal.people", people.size(), String.join(", ", people)));
        preview.found().copies().forEach(copy -> sentences.add(messages.text("safety.erase.copy", copy)));
        return sentences;
    }

    /** What is out of reach: places that are not there, and what left the library; a sentence each. */
    public static List<String> unreached(SessionErasing.Preview preview, Messages messages) {
        List<String> sentences = new ArrayList<>();
        preview.found().absent().forEach(place -> sentences.add(messages.text("safety.erase.absent", place)));
        sentences.addAll(ErasePerson.exported(preview.found().exported(), messages));
        return sentences;
    }
}

package org.pupitre.task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.Problem;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.exchange.seminar.SeminarImport;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.text.Messages;

/**
 * Plans all sessions of a seminar file, or none, after a backup.
 *
 * @param library asked for once the file has no faults
 */
public record ImportSeminar(Supplier<LibraryDesk> library, Path file, Instant at)
        implements Task<ImportSeminar.Result> {
    /** What became of it. */
    public sealed interface Result extends org.pupitre.task.Result
            permits ImportSeminar.Imported, ImportSeminar.Faulty, ImportSeminar.Unreadable, Hindered {}

    /**
     * All sessions are planned.
     *
     * @param remarks what is imported unchanged but deserves a look, such as more speaking time than an item has
     */
    public record Imported(SeminarImport seminar, List<Problem> remarks, Instant at) implements Result {
        public Imported {
            remarks = List.copyOf(remarks);
        }

        @Override
        public boolean done() {
            return true;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            sentences.add(messages.text("task.seminar.imported",
                    seminar.title().in(new LanguageTag(messages.locale().getLanguage())),
                    String.join(", ", seminar.sessions().keySet().stream().map(SessionId::value).toList())));
            seminar.sessions().forEach((id, plan) -> sentences.add(total(messages, id, plan)));
            return sentences;
        }

        @Override
        public List<String> remarks(Messages messages) {
            return remarks.stream().map(remark -> remark.sentence(messages)).toList();
        }

        /** How long the agenda of a session takes, beside the time there is (rules of the timeline, section 2.5). */
        private String total(Messages messages, SessionId id, PlanSession session) {
            Timeline timeline = Timeline.EMPTY;
            for (ItemPlan item : session.items()) {
                timeline = timeline.after(new ItemAdded(item));
            }
            SessionPlan plan = session.plan();
            Duration total = PlanCheck.of(timeline, plan.hardStop(), plan.zone(), at).total();
            return messages.text("task.seminar.total", id.value(), String.valueOf(total.toMinutes()),
                    String.valueOf(Duration.between(plan.plannedStart(), plan.hardStop()).toMinutes()));
        }
    }

    /** The file has faults, each with its line and field. */
    public record Faulty(Path file, List<Problem> problems) implements Result {
        public Faulty {
            problems = List.copyOf(problems);
        }

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            List<String> sentences = new ArrayList<>();
            sentences.add(messages.text("task.seminar.faulty", file, problems.size()));
            problems.forEach(problem -> sentences.add(problem.sentence(messages)));
            return sentences;
        }
    }

    /** The file cannot be read at all. */
    public record Unreadable(Path file) implements Result {
        @Override
        public boolean done() {
            return false;
        }

        @Override
        public List<String> sentences(Messages messages) {
            return List.of(messages.text("cli.cannotRead", file));
        }
    }

    @Override
    public Result run(Progress progress) {
        try {
            return switch (SeminarFile.read(file, at)) {
                case Reading.Faulty faulty -> new Faulty(file, faulty.problems());
                case Reading.Sound sound -> plan(sound, progress);
            };
        } catch (IOException e) {
            return new Unreadable(file);
        } catch (LibraryException e) {
            return new Hindered(new Obstacle.Broken(e));
        }
    }

    private Result plan(Reading.Sound sound, Progress progress) {
        // The last instant at which nothing has been changed yet.
        progress.at(0);
        Optional<Obstacle> obstacle = Obstacle.of(library.get().plan(sound.seminar().sessions(), at));
        progress.at(1);
        return obstacle.<Result>map(Hindered::new).orElseGet(() -> new Imported(sound.seminar(), sound.remarks(), at));
    }
}

package org.pupitre.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.Problem;
import org.pupitre.exchange.seminar.Reading;
import org.pupitre.exchange.seminar.SeminarDesk;
import org.pupitre.exchange.seminar.SeminarFile;
import org.pupitre.exchange.seminar.SeminarImport;
import org.pupitre.live.LibraryDesk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a seminar file into the library, all of it or nothing. */
@Command(name = "seminar", sortOptions = false)
final class ImportSeminarCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.seminarFile") private Path file = Path.of("");

    @Mixin private final CommonOptions common = new CommonOptions();

    ImportSeminarCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        return switch (read()) {
            case Reading.Faulty faulty -> {
                say(faulty.problems());
                throw new Refused(context.messages().text("cli.import.faulty", file, faulty.problems().size()));
            }
            case Reading.Sound sound -> {
                say(sound.remarks());
                take(sound.seminar());
                yield 0;
            }
        };
    }

    private Reading read() throws Refused {
        try {
            return SeminarFile.read(file, context.now());
        } catch (IOException e) {
            throw new Refused(context.messages().text("cli.cannotRead", file));
        }
    }

    private void say(List<Problem> problems) {
        problems.forEach(problem -> context.err().println(problem.sentence(context.messages())));
    }

    private void take(SeminarImport seminar) throws Refused {
        try (LibraryDesk library = context.open(common.library(context))) {
            Optional<Rejection> refused = SeminarDesk.take(seminar, library, context.now());
            if (refused.isPresent()) {
                throw new Refused(context.messages().sentence("rejection", (Record) refused.get()));
            }
        }
        context.print("cli.import.done", seminar.title().in(new LanguageTag(context.messages().locale().getLanguage())),
                String.join(", ", seminar.sessions().keySet().stream().map(SessionId::value).toList()));
        seminar.sessions().forEach(this::total);
    }

    /** How long the agenda of a session takes, beside the time there is (rules of the timeline, section 2.5). */
    private void total(SessionId id, PlanSession session) {
        Timeline timeline = Timeline.EMPTY;
        for (ItemPlan item : session.items()) {
            timeline = timeline.after(new ItemAdded(item));
        }
        SessionPlan plan = session.plan();
        Duration total = PlanCheck.of(timeline, plan.hardStop(), plan.zone(), context.now()).total();
        context.print("cli.import.total", id.value(), String.valueOf(total.toMinutes()),
                String.valueOf(Duration.between(plan.plannedStart(), plan.hardStop()).toMinutes()));
    }
}

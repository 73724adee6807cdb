package org.pupitre.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.Candidates;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.cli.common.Removed;
import org.pupitre.cli.describe.Description;
import org.pupitre.cli.drive.Drive;
import org.pupitre.cli.drive.DriveTime;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Resumption;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.SessionSummary;
import org.pupitre.live.Settings;
import org.pupitre.task.Hindered;
import org.pupitre.task.ResumeSession;
import org.pupitre.task.sample.MoveToToday;
import org.pupitre.task.sample.SampleSession;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drives a session by JSON, a line each. */
@Command(name = "drive", description = "cli.help.drive", sortOptions = false)
final class DriveCommand implements Callable<Integer> {
    private final Context context;

    @ArgGroup(exclusive = true) private final Which which = new Which();

    @Option(names = "--clock", paramLabel = "real|virtual", descriptionKey = "cli.help.clock") private Clock clock =
            Clock.REAL;

    @Option(names = "--describe", descriptionKey = "cli.help.describe") private boolean describe;

    @Option(names = "--resume", paramLabel = "go-on|pause|end", descriptionKey = "cli.help.resume") private Resumption.@Nullable Answer resume;

    @Mixin private final CommonOptions common = new CommonOptions();

    /** Which time counts. */
    enum Clock {
        REAL,
        VIRTUAL
    }

    /** Which session. */
    static final class Which {
        @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.help.session") private @Nullable SessionId session;

        @Option(names = "--sample", descriptionKey = "cli.help.sampleDrive") private boolean sample;
    }

    DriveCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused, IOException {
        PrintStream out = new PrintStream(new BufferedOutputStream(context.out()), false, StandardCharsets.UTF_8);
        if (describe) {
            out.print(Description.text());
            out.print('\n');
            out.flush();
            return 0;
        }
        LibraryDesk library = context.open(common.library(context));
        try (library) {
            library.keepBackups(() -> Settings.read(library.file()).second());
            SessionId session = session(library);
            DriveTime time = time(library, session);
            if (which.sample && clock == Clock.REAL) {
                MoveToToday.bring(library.open(session, context.services().clock()), context.services().clock());
            }
            SessionLoop loop = resumed(library, session, time);
            new Drive(loop, time, context.services().device(), context.messages()).run(context.in(), out);
        }
        context.sayNotices(library);
        return 0;
    }

    /**
     * The session, opened; one that was left running goes on at once, or as the call says. Time that lines say has no
     * absence.
     */
    private SessionLoop resumed(LibraryDesk library, SessionId session, DriveTime time) throws Refused {
        if (clock == Clock.VIRTUAL) {
            return library.open(session, time);
        }
        ResumeSession.Result became = resume(library, session, time, Optional.empty());
        if (became instanceof ResumeSession.LeftRunning left && resume != null) {
            became = resume(library, session, time, Optional.of(new ResumeSession.Decision(left.ask(), resume)));
        }
        context.tell(became);
        return switch (became) {
            case ResumeSession.Resumed resumed -> resumed.loop();
            case ResumeSession.LeftRunning _,Hindered _ -> throw new IllegalStateException("told, and not refused");
        };
    }

    private ResumeSession.Result resume(LibraryDesk library, SessionId session, DriveTime time,
            Optional<ResumeSession.Decision> decision) {
        return new ResumeSession(library, session, () -> time, context.now(), decision).run(Progress.NONE);
    }

    private SessionId session(LibraryDesk library) throws Refused {
        if (which.sample) {
            SessionId sample = clock == Clock.REAL
                    ? SampleSession.sample(library, context.now())
                    : SampleSession.sampleTheDayBefore(library);
            Removed.refuse(context, library, sample);
            return sample;
        }
        if (which.session != null) {
            Removed.refuse(context, library, which.session);
            return which.session;
        }
        Candidates candidates = Candidates.of(library);
        List<SessionId> sessions = candidates.meant().stream().map(SessionSummary::id).toList();
        if (sessions.isEmpty()) {
            throw new Refused(context.messages().text("cli.noSession"));
        }
        if (sessions.size() > 1) {
            throw new Refused(context.messages().text("cli.whichSession", candidates.named(context.messages())));
        }
        return sessions.getFirst();
    }

    private DriveTime time(LibraryDesk library, SessionId session) {
        if (clock == Clock.REAL) {
            return new DriveTime.Real(library.returning().clock(session, context.services().clock()));
        }
        List<Entry> entries = library.entries(session);
        return new DriveTime.Virtual(entries.isEmpty() ? Instant.MIN : entries.getLast().at());
    }
}

package org.pupitre.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.pupitre.cli.describe.Description;
import org.pupitre.cli.drive.Drive;
import org.pupitre.cli.drive.DriveTime;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.SeminarDesk;
import org.pupitre.exchange.seminar.Today;
import org.pupitre.journal.Entry;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drives a session by JSON, a line each. */
@Command(name = "drive", sortOptions = false)
final class DriveCommand implements Callable<Integer> {
    private final Context context;

    @ArgGroup(exclusive = true) private final Which which = new Which();

    @Option(names = "--clock", paramLabel = "real|virtual", descriptionKey = "option.clock") private Clock clock =
            Clock.REAL;

    @Option(names = "--describe", descriptionKey = "option.describe") private boolean describe;

    @Mixin private final CommonOptions common = new CommonOptions();

    /** Which time counts. */
    enum Clock {
        REAL, VIRTUAL
    }

    /** Which session. */
    static final class Which {
        @Option(names = "--session", paramLabel = "ID", descriptionKey = "option.session") private @Nullable SessionId session;

        @Option(names = "--sample", descriptionKey = "option.sampleDrive") private boolean sample;
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
            SessionId session = session(library);
            DriveTime time = time(library, session);
            if (which.sample && clock == Clock.REAL) {
                Today.bring(library.open(session, context.services().clock()), context.services().clock());
            }
            new Drive(library.open(session, time), time, context.services().device(), context.messages())
                    .run(context.in(), out);
        }
        context.sayNotices(library);
        return 0;
    }

    private SessionId session(LibraryDesk library) throws Refused {
        if (which.sample) {
            return clock == Clock.REAL
                    ? SeminarDesk.sample(library, context.now())
                    : SeminarDesk.sampleTheDayBefore(library);
        }
        if (which.session != null) {
            return which.session;
        }
        List<SessionId> sessions = library.sessions().stream().map(SessionSummary::id).toList();
        if (sessions.isEmpty()) {
            throw new Refused(context.messages().text("cli.noSession"));
        }
        if (sessions.size() > 1) {
            throw new Refused(context.messages().text("cli.whichSession",
                    String.join(", ", sessions.stream().map(SessionId::value).toList())));
        }
        return sessions.getFirst();
    }

    private DriveTime time(LibraryDesk library, SessionId session) {
        if (clock == Clock.REAL) {
            return new DriveTime.Real(context.services().clock());
        }
        List<Entry> entries = library.entries(session);
        return new DriveTime.Virtual(entries.isEmpty() ? Instant.MIN : entries.getLast().at());
    }
}

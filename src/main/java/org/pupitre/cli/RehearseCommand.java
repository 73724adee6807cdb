package org.pupitre.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Photographer;
import org.pupitre.cli.common.Refused;
import org.pupitre.cli.common.WrongCall;
import org.pupitre.cli.rehearse.Script;
import org.pupitre.cli.rehearse.Summary;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.seminar.SampleSeminar;
import org.pupitre.exchange.seminar.SeminarImport;
import org.pupitre.journal.json.Kinds;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Rehearsal;
import org.pupitre.live.Rehearsal.Cue;
import org.pupitre.live.Rehearsal.Played;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.Pace;
import org.pupitre.live.clock.ScaledPace;
import org.pupitre.task.Obstacle;
import org.pupitre.task.sample.SampleSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a session of the sample seminar at speed, in a library of its own. */
@Command(name = "rehearse", description = "cli.help.rehearse", sortOptions = false)
final class RehearseCommand implements Callable<Integer> {
    /** From here on there is nothing left to wait for. */
    private static final double NO_WAIT_SPEED = 1_000_000;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Context context;

    @Parameters(arity = "0..1", paramLabel = "SESSION", descriptionKey = "cli.help.rehearsedSession") private @Nullable SessionId session;

    @Option(names = "--speed", paramLabel = "N", descriptionKey = "cli.help.speed") private double speed = 60;

    @Option(names = "--script", paramLabel = "FILE", descriptionKey = "cli.help.script") private @Nullable Path script;

    @Option(names = "--pictures", paramLabel = "DIR", descriptionKey = "cli.help.pictures") private @Nullable Path pictures;

    @Mixin private final CommonOptions common = new CommonOptions();

    RehearseCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused, IOException, InterruptedException, WrongCall {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new WrongCall("cli.wrong.speed");
        }
        SeminarImport seminar = SampleSeminar.read();
        SessionId id = session(seminar);
        List<Cue> cues = cues(id, seminar);
        Path named = common.named();
        Path file = named == null ? Files.createTempDirectory("pupitre-").resolve("rehearsal.pupitre") : named;
        Pace pace = speed >= NO_WAIT_SPEED
                ? Pace.jumping(cues.getFirst().at())
                : new ScaledPace(cues.getFirst().at(), speed, context.services().nanos());
        try (LibraryDesk library = context.open(file)) {
            if (library.plan(seminar.sessions(), SampleSession.dayBefore(seminar)) instanceof Outcome.Refused) {
                throw new Refused(context.messages().text("cli.rehearse.notFresh", file));
            }
            play(library, library.open(id, pace), cues, pace);
        }
        context.print("cli.rehearse.library", file);
        return 0;
    }

    private SessionId session(SeminarImport seminar) throws Refused {
        SessionId id = session == null ? seminar.sessions().firstEntry().getKey() : session;
        if (!seminar.sessions().containsKey(id)) {
            throw new Refused(context.messages().text("cli.rehearse.noSuchSession", id.value(),
                    String.join(", ", seminar.sessions().keySet().stream().map(SessionId::value).toList())));
        }
        return id;
    }

    private List<Cue> cues(SessionId id, SeminarImport seminar) throws Refused {
        if (script == null && !id.equals(seminar.sessions().firstEntry().getKey())) {
            throw new Refused(context.messages().text("cli.rehearse.noScript", id.value()));
        }
        try {
            List<Cue> cues = script == null ? Script.sample() : Script.read(script);
            if (cues.isEmpty()) {
                throw new Refused(context.messages().text("cli.rehearse.emptyScript", String.valueOf(script)));
            }
            return cues;
        } catch (Script.BadScript e) {
            throw new Refused(context.messages().text("cli.rehearse.badScript", String.valueOf(script),
                    String.valueOf(e.line()), e.fault().sentence(context.messages())));
        } catch (IOException e) {
            throw new Refused(context.messages().text("cli.cannotRead", String.valueOf(script)));
        }
    }

    private void play(LibraryDesk library, SessionLoop loop, List<Cue> cues, Pace pace)
            throws InterruptedException, Refused {
        List<Played> played;
        try (Photographer.Album album = pictures == null
                ? null
                : context.services().photographer().open(loop, pace, pictures, context.messages().locale())) {
            ZoneId zone = zone(loop);
            played = new Rehearsal(loop, cues, context.services().device()).play(pace, p -> tell(p, zone, album));
        }
        new Summary(loop.state(), context.messages()).lines().forEach(context.out()::println);
        long unexpected = played.stream().filter(p -> !p.asExpected()).count();
        if (unexpected > 0) {
            throw new Refused(context.messages().text("cli.rehearse.unexpected", unexpected));
        }
        if (!library.replay(loop.id()).equals(loop.state())) {
            throw new Refused(context.messages().text("cli.rehearse.differs"));
        }
        context.print("cli.rehearse.equal", played.size());
    }

    private static ZoneId zone(SessionLoop loop) {
        var plan = loop.state().plan();
        return plan == null ? ZoneId.of("UTC") : plan.zone();
    }

    private void tell(Played played, ZoneId zone, Photographer.@Nullable Album album) {
        String outcome = switch (played.outcome()) {
            case Outcome.Done done ->
                    String.join(", ", done.events().stream().map(e -> Kinds.of((Record) e)).toList());
            case Outcome.SetAside aside -> context.messages().text("cli.setAside", aside.place());
            case Outcome.Refused refused ->
                    context.messages().text("cli.rehearse.refused",
                            context.messages().sentence("rejection", (Record) refused.reason()));
            case Outcome.NotSaved notSaved -> new Obstacle.NotSaved(notSaved.cause()).sentence(context.messages());
        };
        context.out().println(CLOCK.format(played.cue().at().atZone(zone)) + (played.asExpected() ? "  " : " !")
                + Kinds.of((Record) played.cue().command()) + " → " + outcome);
        String picture = played.cue().picture();
        if (album != null && picture != null) {
            try {
                context.print("cli.rehearse.picture", album.take(picture));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

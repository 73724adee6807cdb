package org.pupitre.live.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.live.Envelope;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import tools.jackson.databind.node.ObjectNode;

/**
 * A session without a screen in a process of its own, to be killed. Reads the library's path, then a command a line, each with {@code id} and
 * {@code command}; answers a line once it is on disk: id, seq and the clock of the running item.
 */
final class KillVictim {
    private KillVictim() {}

    public static void main(String[] arguments) throws IOException, JsonProblem, SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        // Loads what takes long to load, so that the next victim gets ready while the last one is looked at.
        Json.canonical(Json.command("NextItem", Json.object("{}")));
        DriverManager.getConnection("jdbc:sqlite::memory:").close();
        try (LibraryDesk desk = LibraryDesk.open(Path.of(in.readLine()), "victim", InstantSource.system(),
                System::nanoTime)) {
            SessionLoop loop = desk.open(Sample.SESSION, InstantSource.system());
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                ObjectNode fields = Json.object(line);
                CommandId id = new CommandId(fields.remove("id").stringValue());
                Envelope envelope = new Envelope(id, Json.command(fields.remove("command").stringValue(), fields),
                        "moderator", "victim", InstantSource.system().instant());
                switch (loop.submit(envelope).join()) {
                    case Outcome.Done done -> out.println(id + " " + done.seq() + " " + clock(done.state()) + " .");
                    case Outcome.SetAside aside -> out.println(id + " aside " + aside.place());
                    case Outcome.Refused refused -> out.println(id + " refused " + refused.reason());
                    case Outcome.NotSaved unsaved -> out.println(id + " unsaved " + unsaved.cause());
                }
            }
        }
    }

    /** What is stored of the running item's clock: start and pauses; everything shown follows from these. */
    static String clock(SessionState state) {
        return state.timeline().currentRun()
                .map(run -> run.item() + "/" + run.start() + "/" + run.paused() + "/" + run.pausedSince())
                .orElse("none");
    }
}

package org.pupitre.live.proof;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.LooseSync;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.live.Envelope;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import tools.jackson.databind.node.ObjectNode;

/**
 * A session without a screen in a process of its own, whose system calls are recorded. Arguments: the library, the number
 * of the first command, how many, {@code FULL} or {@code NORMAL}, {@code close} or {@code halt} at the end. Answers a line
 * once a command is on disk: its id and seq; or, for a draft, {@code draft} and its number.
 */
final class PowerVictim {
    static final String DRAFT_FIELD = "note";
    private static final int DRAFT_EVERY = 7;

    private PowerVictim() {}

    public static void main(String[] arguments) throws JsonProblem {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        try (LibraryDesk desk =
                LibraryDesk.open(Path.of(arguments[0]), "victim", InstantSource.system(), System::nanoTime)) {
            SessionLoop loop = desk.open(Sample.SESSION, InstantSource.system());
            if (arguments[3].equals("NORMAL")) {
                loop.subscribe(_ -> loosen(desk));
                desk.people();
            }
            for (int i = first; i < first + count; i++) {
                carryOut(loop, i, out);
            }
            if (arguments[4].equals("halt")) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static void carryOut(SessionLoop loop, int number, PrintStream out) throws JsonProblem {
        ObjectNode fields = Json.object("{" + KillTest.CYCLE.get(number % KillTest.CYCLE.size()) + "}");
        Envelope envelope = new Envelope(new CommandId("c" + number),
                Json.command(fields.remove("command").stringValue(), fields), "moderator", "victim",
                InstantSource.system().instant());
        switch (loop.submit(envelope).join()) {
            case Outcome.Done done -> out.println(done.id() + " " + done.seq());
            case Outcome.Refused refused -> out.println(refused.id() + " refused");
            case Outcome.SetAside _ -> throw new IllegalStateException("set aside");
            case Outcome.NotSaved unsaved -> throw new IllegalStateException("not saved: " + unsaved.cause());
        }
        if (number % DRAFT_EVERY == 0 && loop.saveDraft(DRAFT_FIELD, String.valueOf(number)).join()) {
            out.println("draft " + number);
        }
    }

    private static void loosen(LibraryDesk desk) {
        try {
            LooseSync.normal(desk.library());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

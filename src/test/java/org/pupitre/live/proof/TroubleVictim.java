package org.pupitre.live.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.live.Health;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;

/**
 * A session without a screen in a process of its own, whose disk is made to fail. Reads orders, a line each:
 * {@code open LIBRARY SECOND}, {@code notes PREFIX COUNT} (all sent before the first answer is awaited), {@code health},
 * {@code close}.
 */
final class TroubleVictim {
    private static final String TEXT = "What we learned here and there. ".repeat(20);
    private static LibraryDesk desk;
    private static SessionLoop loop;

    private TroubleVictim() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] order = line.split(" ", -1);
            switch (order[0]) {
                case "open" -> {
                    desk = LibraryDesk.open(Path.of(order[1]), "victim", InstantSource.system(), System::nanoTime,
                            List.of(Path.of(order[2])));
                    loop = desk.open(Sample.SESSION, InstantSource.system());
                    if (loop.state().plan() == null) {
                        loop.submit(Sample.plan()).join();
                    }
                    out.println("end");
                }
                case "notes" -> notes(order[1], Integer.parseInt(order[2]), out);
                case "health" -> {
                    Health health = loop.health();
                    out.println(health.aside() + " " + health.trouble() + " " + health.cause() + " "
                            + loop.state().notes().notes().size() + " " + desk.verify().ok());
                    desk.notices().standing().forEach(notice -> out.println(notice.kind()));
                    out.println("end");
                }
                case "close" -> {
                    desk.close();
                    out.println("end");
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void notes(String prefix, int count, PrintStream out) {
        List<CompletableFuture<Outcome>> answers = new ArrayList<>();
        long longest = 0;
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            answers.add(
                    loop.submit(Sample.envelope(prefix + i, new AddNote(null, prefix + i + " " + TEXT, Set.of(), null,
                            null), 60)));
            longest = Math.max(longest, System.nanoTime() - start);
        }
        for (CompletableFuture<Outcome> answer : answers) {
            out.println(switch (answer.join()) {
                case Outcome.Done done -> "done " + done.id();
                case Outcome.SetAside aside -> "aside " + aside.id();
                case Outcome.Refused refused -> "refused " + refused.id();
                case Outcome.NotSaved unsaved -> "unsaved " + unsaved.id() + " " + unsaved.cause();
            });
        }
        out.println("longest " + longest / 1000);
        out.println("end");
    }
}

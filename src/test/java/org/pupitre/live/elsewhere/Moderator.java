package org.pupitre.live.elsewhere;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.pupitre.live.Sample;

/** A computer in a process of its own, to be killed: it tells each act that is acknowledged and in the second place too. */
final class Moderator {
    private Moderator() {}

    /** Folder, second place, and the seed of what is done. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Random random = new Random(Long.parseLong(arguments[2]));
        try (Laptop a = new Laptop(Path.of(arguments[0]), "a", Optional.of(Path.of(arguments[1]))).on()) {
            a.send(Sample.plan());
            a.desk().acts().settle();
            for (int told = 0;;) {
                a.pass(1);
                a.send(Laptop.drawn(random, a.state()));
                for (; told < a.acknowledged.size(); told++) {
                    out.println(a.acknowledged.get(told));
                }
            }
        }
    }
}

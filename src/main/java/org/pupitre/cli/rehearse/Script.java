package org.pupitre.cli.rehearse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.cli.drive.BadLine;
import org.pupitre.cli.drive.Order;
import org.pupitre.cli.drive.OrderReader;
import org.pupitre.live.Rehearsal.Cue;

/**
 * The script of a rehearsal: lines as for {@code drive} with a virtual clock. A line may also say that its command is
 * meant to be refused ({@code "expect":"rejected"}) and that a picture is taken after it ({@code "picture":"name"}).
 */
public final class Script {
    private static final String SAMPLE = "/seminar/rehearsal-session-1.jsonl";

    private Script() {}

    /** Why a script cannot be played: the line, counted from 1, and what is wrong with it. */
    public static final class BadScript extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final BadLine fault;

        BadScript(int line, BadLine fault) {
            super("line " + line, fault);
            this.line = line;
            this.fault = fault;
        }

        public int line() {
            return line;
        }

        public BadLine fault() {
            return fault;
        }
    }

    /** The script of the sample seminar's first session; that it can be read is seen to by a test. */
    public static List<Cue> sample() {
        try (InputStream in = Script.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + SAMPLE);
            }
            return read(in);
        } catch (IOException | BadScript e) {
            throw new IllegalStateException("cannot read " + SAMPLE, e);
        }
    }

    /**
     * Reads a script.
     *
     * @throws IOException if the file cannot be read
     * @throws BadScript   if a line is no command with a time, or times go back
     */
    public static List<Cue> read(Path file) throws IOException, BadScript {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    private static List<Cue> read(InputStream in) throws IOException, BadScript {
        List<Cue> cues = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        Instant latest = Instant.MIN;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                Cue cue = cue(line, number, latest);
                latest = cue.at();
                cues.add(cue);
            }
        }
        return cues;
    }

    private static Cue cue(String line, int number, Instant latest) throws BadScript {
        try {
            Order order = OrderReader.read(line);
            Instant at = order.at();
            if (!(order instanceof Order.Act act)) {
                throw new BadLine("cli.line.noCommand");
            }
            if (at == null) {
                throw new BadLine("cli.line.atMissing");
            }
            if (at.isBefore(latest)) {
                throw new BadLine("cli.line.atGoesBack", latest.toString());
            }
            return new Cue(act.id(), at, act.command(), act.refused(), act.picture());
        } catch (BadLine e) {
            throw new BadScript(number, e);
        }
    }
}

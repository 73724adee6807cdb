package org.pupitre.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Program;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Sheet;

/** A client of {@code pupitre drive} that starts and stops items: a line sent until its answer is there. */
final class DriveBench implements Bench {
    private static final int WARM_UP = 20;

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Program program = Program.find(setup, "drive");
        double[] starts = new double[setup.runs()];
        for (int i = -1; i < setup.runs(); i++) {
            Path library = Folders.fresh(program.folder().resolve("start")).resolve("library.pupitre");
            Sessions.sample(library);
            long start = System.nanoTime();
            try (Client client = new Client(program.talk("drive", "--sample", "--library", library.toString()))) {
                client.say("{\"id\":\"a\",\"ask\":\"timeline\"}");
                if (i >= 0) {
                    starts[i] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        Path library = Folders.fresh(program.folder().resolve("turns")).resolve("library.pupitre");
        double[] start = new double[setup.turns()];
        double[] stop = new double[setup.turns()];
        try (Client client = new Client(program.talk("drive", "--sample", "--library", library.toString()))) {
            for (int i = -Math.min(WARM_UP, setup.turns()); i < setup.turns(); i++) {
                double begun = client.done("{\"id\":\"s" + i
                        + "\",\"command\":\"StartItem\",\"item\":\"welcome\",\"again\":true}");
                double ended = client.done("{\"id\":\"e" + i + "\",\"command\":\"EndItem\"}");
                if (i >= 0) {
                    start[i] = begun;
                    stop[i] = ended;
                }
            }
        }
        sheet.add(Figure.of("drive: process start → first answer", "ms", starts));
        sheet.add(Figure.of("an item is started: line sent → answer", "ms", start));
        sheet.add(Figure.of("an item is ended: line sent → answer", "ms", stop));
        sheet.note("Each answer comes after the change is on disk. " + Math.min(WARM_UP, setup.turns())
                + " starts and stops before the first that counts.");
    }

    private static final class Client implements AutoCloseable {
        private final Process process;
        private final PrintStream out;
        private final BufferedReader in;

        Client(Process process) {
            this.process = process;
            out = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
            in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        String say(String line) throws IOException {
            out.println(line);
            String answer = in.readLine();
            if (answer == null) {
                throw new IOException("no answer to " + line);
            }
            return answer;
        }

        /** Milliseconds until a command was carried out. */
        double done(String line) throws IOException {
            long start = System.nanoTime();
            String answer = say(line);
            double millis = (System.nanoTime() - start) / 1e6;
            if (!answer.contains("\"events\"")) {
                throw new IOException("not carried out: " + answer);
            }
            return millis;
        }

        @Override
        public void close() {
            out.close();
            process.onExit().join();
        }
    }
}

package org.pupitre.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.table.ReadChoices;

/**
 * Damaged and foreign files: what must come out of each is in {@code broken-files.tsv}. There {@code {a*100}} is a text so many
 * times, and {@code {hex:00ff}} are bytes.
 */
class BrokenFilesTest {
    private static final String TABLE = "/meeting/broken-files.tsv";
    private static final Pattern PART = Pattern.compile("\\{hex:([0-9a-f]+)}|\\{((?:[^*{}]|\\\\n)+)\\*([0-9]+)}");
    private static final SessionState SESSION = Play.session(Play.S1).state();

    /** A file and what must come out of it. */
    record Broken(String name, OwnTable table, String encoding, String expected, String content) {
        @Override
        public String toString() {
            return name;
        }

        byte[] bytes() {
            Charset charset = Charset.forName(encoding.replace(" BOM", ""));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            if (encoding.endsWith("BOM")) {
                all.writeBytes("\uFEFF".getBytes(charset));
            }
            Matcher part = PART.matcher(content);
            int from = 0;
            while (part.find()) {
                all.writeBytes(plain(content.substring(from, part.start())).getBytes(charset));
                all.writeBytes(part.group(1) != null
                        ? HexFormat.of().parseHex(part.group(1))
                        : plain(part.group(2)).repeat(Integer.parseInt(part.group(3))).getBytes(charset));
                from = part.end();
            }
            all.writeBytes(plain(content.substring(from)).getBytes(charset));
            return all.toByteArray();
        }

        private static String plain(String text) {
            return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\0", "\0")
                    .replace("\\\\", "\\");
        }
    }

    static Stream<Broken> files() {
        try (InputStream in = BrokenFilesTest.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Broken(cells[0], OwnTable.valueOf(cells[1]), cells[2], cells[3], cells[4]))
                    .toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String came(IntakeReading reading) {
        return switch (reading) {
            case IntakeReading.Refused refused -> "refused " + refused.why().key();
            case IntakeReading.Unmapped unmapped -> "asks " + unmapped.why().key();
            case IntakeReading.Ready ready -> {
                Map<String, Integer> counts = new TreeMap<>();
                ready.preview().counts().forEach((state, count) -> counts.put(state.name(), count));
                yield counts.isEmpty()
                        ? "none"
                        : counts.entrySet().stream().map(count -> count.getKey() + " " + count.getValue())
                                .collect(Collectors.joining(", "));
            }
        };
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileGivesWhatWasWrittenDown(Broken file) {
        IntakeReading reading = MeetingFile.read("file", file.bytes(), file.table(), Known.of(SESSION),
                ReadChoices.NONE, org.pupitre.journal.value.Progress.NONE);

        assertThat(came(reading)).isEqualTo(file.expected());
        assertThat(Reports.said(reading)).doesNotContain("{0}");
    }

    @Test
    void thereAreManyAndMostGiveRows() {
        List<Broken> all = files().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(150);
        assertThat(all.stream().filter(file -> file.expected().contains("NEW"))).hasSizeGreaterThanOrEqualTo(75);
        assertThat(all.stream().map(Broken::name).distinct()).hasSameSizeAs(all);
    }

    @Test
    void readingEndsWhereAPersonGivesUp() {
        byte[] file = "18:00:00 From A to Everyone: yes?\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> MeetingFile.read("file", file, OwnTable.CHAT,
                Known.of(SESSION), ReadChoices.NONE, share -> {
                    if (share > 0.2) {
                        throw new CancellationException();
                    }
                }))).isInstanceOf(CancellationException.class);
    }
}

package org.pupitre.journal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Event;

/**
 * Each kind of event, in each version there ever was, has a golden file. Those of the present version must be written
 * byte for byte like that; those of all versions must be readable. {@code -Dgolden.write=true} writes the missing ones.
 */
class GoldenEventsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/events");

    @Test
    void everyKindIsWrittenLikeItsGoldenFile() throws IOException {
        List<String> missing = new ArrayList<>();
        for (var kind : Kinds.events().entrySet()) {
            Path file = FOLDER.resolve(kind.getKey() + ".v" + Codec.version(kind.getKey()) + ".json");
            String body = Codec.body(Specimens.full(kind.getValue())) + "\n";
            if (!Files.exists(file) && Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, body);
            }
            if (Files.exists(file)) {
                assertThat(Files.readAllBytes(file)).as(file.toString())
                        .isEqualTo(body.getBytes(StandardCharsets.UTF_8));
            } else {
                missing.add(kind.getKey());
            }
        }
        assertThat(missing).as("kinds without a golden file").isEmpty();
    }

    @Test
    void everyGoldenFileIsReadIntoAnEventOfToday() throws IOException {
        Set<String> unread = new TreeSet<>();
        for (Path file : files()) {
            String[] name = file.getFileName().toString().split("\\.", -1);
            assertThat(name).as(file.toString()).hasSize(3);
            Event event = Codec.event(1, name[0], Integer.parseInt(name[1].substring(1)), Files.readString(file));
            assertThat(Codec.kind(event)).isEqualTo(name[0]);
            if (Integer.parseInt(name[1].substring(1)) == Codec.version(name[0])
                    && !event.equals(Specimens.full(event.getClass()))) {
                unread.add(name[0]);
            }
        }
        assertThat(unread).as("events that are not what was written").isEmpty();
        assertThat(files()).hasSizeGreaterThanOrEqualTo(Kinds.events().size());
    }

    @Test
    void namesStandInNoEvent() {
        assertThat(Kinds.events().values()).noneMatch(type -> Stream.of(type.getRecordComponents())
                .anyMatch(c -> c.getType().getSimpleName().startsWith("Person")
                        && !c.getType().getSimpleName().equals("PersonId")));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}

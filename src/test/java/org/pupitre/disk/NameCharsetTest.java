package org.pupitre.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameCharsetTest {
    @Test
    void theFirstNameOutsideTheCharsetIsFound() {
        assertThat(NameCharset.unreadable(StandardCharsets.US_ASCII, Stream.of("a", "/home/Éléonore", "é")))
                .contains("/home/Éléonore");
        assertThat(NameCharset.unreadable(StandardCharsets.US_ASCII, Stream.of("plain", ""))).isEmpty();
        assertThat(NameCharset.unreadable(StandardCharsets.ISO_8859_1, Stream.of("plain", "é")))
                .as("SQLite would read it in UTF-8 and have another file").contains("é");
        assertThat(NameCharset.unreadable(StandardCharsets.ISO_8859_1, Stream.of("l\uFFFDonore"))).isPresent();
        assertThat(NameCharset.unreadable(StandardCharsets.UTF_8, Stream.of("é العربية 🎤", "\uFFFD"))).isEmpty();
    }
}

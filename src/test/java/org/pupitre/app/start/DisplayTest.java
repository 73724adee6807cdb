package org.pupitre.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A display is there where its name leads to someone who takes a connection. */
class DisplayTest {
    @ParameterizedTest
    @ValueSource(strings = {"nonsense", ":", "a/b:0", "localhost:", ":x", "localhost:59999"})
    void nobodyAnswers(String display) {
        assertThat(Display.answers(display)).isFalse();
    }

    @Test
    void somebodyAnswers() throws IOException {
        try (ServerSocket server = new ServerSocket()) {
            int number = listen(server);
            assertThat(Display.answers("localhost:" + number)).isTrue();
            assertThat(Display.answers("localhost:" + number + ".0")).isTrue();
            assertThat(Display.answers(":" + number)).as("without a socket in the file system").isTrue();
        }
    }

    private static int listen(ServerSocket server) throws IOException {
        for (int number = 300;; number++) {
            try {
                server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 6000 + number));
                return number;
            } catch (IOException taken) {
                if (number == 400) {
                    throw taken;
                }
            }
        }
    }
}

package org.pupitre.exchange.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style of pages that leave, from {@code assets/css/page.css}; it is put into each page. */
final class PageStyle {
    private static final String RESOURCE = "/css/page.css";

    private PageStyle() {}

    static String text() {
        try (InputStream in = PageStyle.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

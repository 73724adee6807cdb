package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The comparison of pictures sees what an eye sees, and nothing else. */
class PictureCheckTest {
    private static final BufferedImage CONSOLE =
            Png.read(Path.of("src", "test", "resources", "approved", "console-en-light.png"));

    private static PictureCheck.Found after(Consumer<Graphics2D> change) {
        BufferedImage changed = copy(0, 0);
        Graphics2D drawing = changed.createGraphics();
        change.accept(drawing);
        drawing.dispose();
        return PictureCheck.compare(CONSOLE, changed);
    }

    private static BufferedImage copy(int x, int y) {
        BufferedImage copy = new BufferedImage(CONSOLE.getWidth(), CONSOLE.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = copy.createGraphics();
        drawing.drawImage(CONSOLE, 0, 0, null);
        drawing.drawImage(CONSOLE, x, y, null);
        drawing.dispose();
        return copy;
    }

    private static void part(Graphics2D to, int x, int y, int width, int height, int byX, int byY) {
        to.drawImage(CONSOLE.getSubimage(x, y, width, height), x + byX, y + byY, null);
    }

    @Test
    void theSamePasses() {
        assertThat(after(g -> {
        }).differing()).isZero();
    }

    @Test
    void aMissingWordIsSeen() {
        assertThat(after(g -> {
            g.setColor(new Color(0xf5, 0xf6, 0xf8));
            g.fillRect(70, 294, 120, 22);
        }).why()).contains("in one spot");
    }

    @Test
    void aRowThatMovedByOnePixelIsSeen() {
        assertThat(after(g -> part(g, 20, 290, 280, 30, 0, 1)).same()).isFalse();
        assertThat(after(g -> part(g, 20, 290, 280, 30, 1, 0)).same()).isFalse();
    }

    @Test
    void anotherDigitIsSeen() {
        assertThat(after(g -> g.drawImage(CONSOLE.getSubimage(1168, 15, 12, 22), 1181, 15, null)).same()).isFalse();
    }

    @Test
    void anotherColourIsSeen() {
        assertThat(after(g -> {
            g.setColor(new Color(0x0b, 0x9c, 0xd5));
            g.fillRect(22, 22, 8, 8);
        }).same()).isFalse();
    }

    @Test
    void anotherSizeIsSeen() {
        BufferedImage smaller = CONSOLE.getSubimage(0, 0, CONSOLE.getWidth(), CONSOLE.getHeight() - 1);
        assertThat(PictureCheck.compare(CONSOLE, smaller).why()).contains("instead of");
    }

    @Test
    void noiseAsBetweenMachinesPasses() {
        Random random = new Random(4);
        BufferedImage noisy = copy(0, 0);
        for (int i = 0; i < 200_000; i++) {
            int x = random.nextInt(noisy.getWidth());
            int y = random.nextInt(noisy.getHeight());
            Color was = new Color(noisy.getRGB(x, y));
            int by = random.nextInt(41) - 20;
            noisy.setRGB(x, y, new Color(near(was.getRed() + by), near(was.getGreen() + by), near(was.getBlue() + by))
                    .getRGB());
        }
        assertThat(PictureCheck.compare(CONSOLE, noisy).same()).isTrue();
    }

    private static int near(int shade) {
        return Math.clamp(shade, 0, 255);
    }
}

package org.pupitre.ui.looks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Compares two pictures as an eye would that does not know about antialiasing: both are softened by one pixel, then a
 * pixel differs if one of its colours does by more than {@link #SHADE}. Single ones are let pass, spots are not.
 */
final class PictureCheck {
    /** Of 255. A stroke of a letter that moved by one pixel differs by about 70. */
    private static final int SHADE = 32;
    /** As many pixels beside each other are a letter that has changed. */
    private static final int SPOT = 10;
    /** Share of a picture that may differ in single pixels. */
    private static final double SHARE = 0.0005;
    private static final int APART = 12;

    private PictureCheck() {}

    /**
     * What a comparison found.
     *
     * @param differing pixels that differ
     * @param largest   pixels of the largest spot
     * @param why       what is wrong, empty for nothing
     * @param beside    expected, actual and difference beside each other
     */
    record Found(int differing, int largest, String why, BufferedImage beside, BufferedImage difference) {
        boolean same() {
            return why.isEmpty();
        }
    }

    static Found compare(BufferedImage expected, BufferedImage actual) {
        int width = Math.max(expected.getWidth(), actual.getWidth());
        int height = Math.max(expected.getHeight(), actual.getHeight());
        boolean[] differs = new boolean[width * height];
        int[] one = soft(expected);
        int[] other = soft(actual);
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean outside = x >= Math.min(expected.getWidth(), actual.getWidth())
                        || y >= Math.min(expected.getHeight(), actual.getHeight());
                if (outside || shade(one[y * expected.getWidth() + x], other[y * actual.getWidth() + x]) > SHADE) {
                    differs[y * width + x] = true;
                    count++;
                }
            }
        }
        int largest = largestSpot(differs.clone(), width);
        BufferedImage difference = mark(actual, differs, width, height);
        return new Found(count, largest, why(expected, actual, count, largest, width * height),
                beside(expected, actual, difference), difference);
    }

    private static String why(BufferedImage expected, BufferedImage actual, int count, int largest, int all) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            return "is " + actual.getWidth() + " × " + actual.getHeight() + " instead of " + expected.getWidth()
                    + " × " + expected.getHeight();
        }
        if (largest >= SPOT) {
            return "differs in " + count + " pixels, " + largest + " of them in one spot";
        }
        return count > all * SHARE ? "differs in " + count + " single pixels" : "";
    }

    /** Each pixel the mean of the nine around it. */
    private static int[] soft(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] from = image.getRGB(0, 0, width, height, null, 0, width);
        int[] soft = new int[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = 0;
                int green = 0;
                int blue = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int pixel = from[Math.clamp(y + (long) dy, 0, height - 1) * width
                                + Math.clamp(x + (long) dx, 0, width - 1)];
                        red += (pixel >> 16) & 255;
                        green += (pixel >> 8) & 255;
                        blue += pixel & 255;
                    }
                }
                soft[y * width + x] = ((red / 9) << 16) | ((green / 9) << 8) | (blue / 9);
            }
        }
        return soft;
    }

    private static int shade(int one, int other) {
        int red = Math.abs(((one >> 16) & 255) - ((other >> 16) & 255));
        int green = Math.abs(((one >> 8) & 255) - ((other >> 8) & 255));
        return Math.max(Math.max(red, green), Math.abs((one & 255) - (other & 255)));
    }

    private static int largestSpot(boolean[] left, int width) {
        int largest = 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int start = 0; start < left.length; start++) {
            int size = 0;
            take(left, start, open);
            while (!open.isEmpty()) {
                int at = open.pop();
                size++;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int x = at % width + dx;
                        int y = at / width + dy;
                        if (x >= 0 && x < width && y >= 0 && y < left.length / width) {
                            take(left, y * width + x, open);
                        }
                    }
                }
            }
            largest = Math.max(largest, size);
        }
        return largest;
    }

    private static void take(boolean[] left, int at, Deque<Integer> open) {
        if (left[at]) {
            left[at] = false;
            open.push(at);
        }
    }

    /** The actual picture, pale, with what differs in red. */
    private static BufferedImage mark(BufferedImage actual, boolean[] differs, int width, int height) {
        BufferedImage marked = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = x < actual.getWidth() && y < actual.getHeight() ? actual.getRGB(x, y) : 0;
                int grey = (((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255)) / 9 + 160;
                marked.setRGB(x, y, differs[y * width + x] ? 0xe00000 : (grey << 16) | (grey << 8) | grey);
            }
        }
        return marked;
    }

    private static BufferedImage beside(BufferedImage... images) {
        int width = 0;
        int height = 0;
        for (BufferedImage image : images) {
            width += image.getWidth() + APART;
            height = Math.max(height, image.getHeight());
        }
        BufferedImage all = new BufferedImage(width - APART, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = all.createGraphics();
        drawing.setColor(Color.MAGENTA);
        drawing.fillRect(0, 0, width, height);
        int x = 0;
        for (BufferedImage image : images) {
            drawing.drawImage(image, x, 0, null);
            x += image.getWidth() + APART;
        }
        drawing.dispose();
        return all;
    }
}

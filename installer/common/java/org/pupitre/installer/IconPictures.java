package org.pupitre.installer;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.swing.JComponent;

/** Renders the icon that is drawn as SVG: pictures for packages, and some of them for the program's own window. */
final class IconPictures {
    /** Up to this edge the drawing with fewer and coarser parts is the more readable one. */
    private static final int SMALL = 32;
    private static final List<Integer> EDGES = List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024);
    private static final List<Integer> OF_WINDOW = List.of(16, 32, 48, 64, 128, 256);
    /** The first and the last file that are written: where both are new, all are. */
    private static final String FIRST = "pupitre-16.png";
    private static final String LAST = "pupitre.ico";
    private static final List<Integer> OF_ICO = List.of(16, 24, 32, 48, 64, 128, 256);

    private IconPictures() {}

    /**
     * Renders everything, unless the pictures are newer than the drawings and this program.
     *
     * @param args the folder of the drawings, the one for packages, the one for the program's jar, the one of these sources
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path drawings = Path.of(args[0]);
        Path packages = Files.createDirectories(Path.of(args[1]));
        Path program = Files.createDirectories(Path.of(args[2]));
        if (areNewer(List.of(packages.resolve(LAST), program.resolve(FIRST)), List.of(drawings, Path.of(args[3])))) {
            return;
        }
        SortedMap<Integer, byte[]> pictures = render(drawings.resolve("pupitre-small.svg"),
                drawings.resolve("pupitre.svg"));
        for (int edge : EDGES) {
            Files.write(packages.resolve("pupitre-" + edge + ".png"), pictures.get(edge));
        }
        for (int edge : OF_WINDOW) {
            Files.write(program.resolve("pupitre-" + edge + ".png"), pictures.get(edge));
        }
        SortedMap<Integer, byte[]> windows = new TreeMap<>(pictures);
        windows.keySet().retainAll(OF_ICO);
        Files.write(packages.resolve("pupitre.icns"), IconFiles.icns(pictures));
        Files.write(packages.resolve(LAST), IconFiles.ico(windows));
    }

    /** Whether these files are there, each written after every file of the folders was changed. */
    static boolean areNewer(List<Path> made, List<Path> folders) throws IOException {
        FileTime oldest = FileTime.fromMillis(Long.MAX_VALUE);
        for (Path file : made) {
            if (Files.notExists(file)) {
                return false;
            }
            FileTime time = Files.getLastModifiedTime(file);
            oldest = time.compareTo(oldest) < 0 ? time : oldest;
        }
        for (Path folder : folders) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (Files.getLastModifiedTime(file).compareTo(oldest) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** All sizes as PNG, by the edge in pixels. */
    static SortedMap<Integer, byte[]> render(Path small, Path large) throws IOException {
        SVGDocument few = load(small);
        SVGDocument all = load(large);
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        for (int edge : EDGES) {
            pictures.put(edge, png(edge <= SMALL ? few : all, edge));
        }
        return pictures;
    }

    private static SVGDocument load(Path drawing) throws IOException {
        SVGDocument document = new SVGLoader().load(drawing.toUri().toURL());
        if (document == null) {
            throw new IOException("not a drawing: " + drawing);
        }
        return document;
    }

    private static byte[] png(SVGDocument drawing, int edge) throws IOException {
        BufferedImage picture = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(edge / (double) drawing.size().width, edge / (double) drawing.size().height);
        drawing.render((JComponent) null, graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}

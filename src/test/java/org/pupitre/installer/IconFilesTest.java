package org.pupitre.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The icon is rendered in every size, and comes out of the files of Windows and macOS again. */
class IconFilesTest {
    private static final Path DRAWINGS = Path.of("assets", "icons");

    private static SortedMap<Integer, byte[]> rendered() throws IOException {
        return IconPictures.render(DRAWINGS.resolve("pupitre-small.svg"), DRAWINGS.resolve("pupitre.svg"));
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void everySizeIsDrawnWithClearCorners() throws IOException {
        assertThat(rendered().keySet()).containsExactly(16, 24, 32, 48, 64, 128, 256, 512, 1024);
        for (Map.Entry<Integer, byte[]> entry : rendered().entrySet()) {
            BufferedImage picture = picture(entry.getValue());
            int edge = entry.getKey();
            assertThat(picture.getWidth()).isEqualTo(edge);
            assertThat(picture.getHeight()).isEqualTo(edge);
            assertThat(picture.getRGB(0, 0) >>> 24).as("corner of %s", edge).isLessThan(128);
            assertThat(picture.getRGB(edge / 2, edge * 3 / 4)).as("lectern of %s", edge).isEqualTo(0xffffffff);
            assertThat(picture.getRGB(edge * 5 / 16, edge * 3 / 8)).as("left page of %s", edge).isEqualTo(0xffffffff);
            assertThat(picture.getRGB(edge * 11 / 16, edge * 3 / 8)).as("right page of %s", edge).isEqualTo(0xffa9c9f9);
            assertThat(picture.getRGB(edge / 16, edge / 2)).as("ground of %s", edge).isEqualTo(0xff0b5cd5);
        }
    }

    @Test
    void windowsFindsEachPicture() throws IOException {
        SortedMap<Integer, byte[]> pictures = new TreeMap<>(rendered());
        pictures.keySet().removeIf(edge -> edge > 256);
        ByteBuffer ico = ByteBuffer.wrap(IconFiles.ico(pictures)).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(ico.getShort(0)).isZero();
        assertThat(ico.getShort(2)).isEqualTo((short) 1);
        assertThat(ico.getShort(4)).isEqualTo((short) pictures.size());
        int row = 6;
        for (int edge : pictures.keySet()) {
            assertThat(ico.get(row)).isEqualTo((byte) (edge == 256 ? 0 : edge));
            int bytes = ico.getInt(row + 8);
            int place = ico.getInt(row + 12);
            BufferedImage picture = picture(Arrays.copyOfRange(ico.array(), place, place + bytes));
            assertThat(picture.getWidth()).isEqualTo(edge);
            row += 16;
        }
    }

    @Test
    void macFindsEachPicture() throws IOException {
        byte[] icns = IconFiles.icns(rendered());
        Map<String, Integer> widths = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(icns))) {
            assertThat(new String(in.readNBytes(4), StandardCharsets.US_ASCII)).isEqualTo("icns");
            assertThat(in.readInt()).isEqualTo(icns.length);
            while (in.available() > 0) {
                String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                widths.put(type, picture(in.readNBytes(in.readInt() - 8)).getWidth());
            }
        }
        assertThat(widths).containsEntry("ic07", 128).containsEntry("ic08", 256).containsEntry("ic09", 512)
                .containsEntry("ic10", 1024).containsEntry("ic11", 32).containsEntry("ic12", 64);
    }

    /** A build that changes no drawing draws none. */
    @Test
    void onlyAChangeIsDrawnAgain(@TempDir Path folder) throws IOException {
        Path drawing = Files.writeString(folder.resolve("a.svg"), "<svg/>");
        Path picture = folder.resolveSibling("made-" + folder.getFileName());
        assertThat(IconPictures.areNewer(List.of(picture), List.of(folder))).isFalse();
        Files.writeString(picture, "made");
        Files.setLastModifiedTime(drawing, FileTime.from(Instant.parse("2022-05-24T10:00:00Z")));
        Files.setLastModifiedTime(picture, FileTime.from(Instant.parse("2022-05-24T10:00:01Z")));
        assertThat(IconPictures.areNewer(List.of(picture), List.of(folder))).isTrue();
        Files.setLastModifiedTime(drawing, FileTime.from(Instant.parse("2022-05-24T10:00:02Z")));
        assertThat(IconPictures.areNewer(List.of(picture), List.of(folder))).isFalse();
        Files.delete(picture);
    }
}

package org.pupitre.journal.entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.disk.Disk;
import org.pupitre.disk.OthersFiles;
import org.pupitre.journal.file.Presence;

/**
 * The file beside the library that says how far it was written: after each commit a line with the number and the chain
 * of the last entry is added and synced. Since it is written second, it may lag behind the library by what a crash cut
 * off, and is never ahead of it; a library that is behind its witness has lost entries.
 */
public final class Witness implements AutoCloseable {
    /**
     * The file's size from the beginning, spaces where no line is yet: a line that takes the place of spaces is synced
     * without the file system having to note down that the file has grown. Once it is full the lines are dropped.
     */
    private static final int ROOM_BYTES = 1 << 16;
    private static final int CHECK_DIGITS = 8;

    private final Path file;
    private final OthersFiles others;
    private @Nullable FileChannel channel;
    /** The file as it was left, by which it is known again: where another is in its place, or it was changed, it is begun again. */
    private @Nullable Presence left;
    private int used;

    public Witness(Path library) {
        this(library, new OthersFiles());
    }

    /** @param others whom a file that is not ours, in the witness's place, is told to */
    public Witness(Path library, OthersFiles others) {
        this.file = of(library);
        this.others = others;
    }

    /** Whether a witness is beside a library, even one without lines; a file that Pupitre did not write is none. */
    public static boolean isBeside(Path library) {
        Path file = of(library);
        try {
            return Files.exists(file) && OthersFiles.isOurs(file, Witness::isWitness);
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether nothing but marks, or the beginning of one, is in a content; a crash may leave zeros. */
    private static boolean isWitness(byte[] content) {
        for (byte each : content) {
            boolean mark = (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f') || each == ' ' || each == '\n';
            if (!mark && each != 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the witness of a library is. */
    public static Path of(Path library) {
        return library.resolveSibling(library.getFileName() + ".witness");
    }

    /**
     * The last mark that can be read; a line that was cut off or altered is passed over. Empty if there is none.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static Optional<Tip> read(Path library) throws IOException {
        Path file = of(library);
        if (!isBeside(library)) {
            return Optional.empty();
        }
        List<String> lines = List.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n", -1));
        // What is behind the last line break was cut off, or is room for further lines.
        return lines.subList(0, lines.size() - 1).reversed().stream().map(Witness::mark).flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Tip> mark(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,18}") || !check(parts[0] + " " + parts[1])
                .equals(parts[2])) {
            return Optional.empty();
        }
        return Optional.of(new Tip(Long.parseLong(parts[0]), parts[1]));
    }

    private static String line(Tip mark) {
        String content = mark.seq() + " " + mark.chain();
        return content + " " + check(content) + "\n";
    }

    private static String check(String content) {
        return HexFormat.of().formatHex(Hashes.text(content)).substring(0, CHECK_DIGITS);
    }

    public Path file() {
        return file;
    }

    /** Adds a mark; it is on disk when this returns. */
    public void write(Tip mark) throws IOException {
        byte[] line = line(mark).getBytes(StandardCharsets.ISO_8859_1);
        FileChannel open = channel;
        Presence before = left;
        if (open == null || used + line.length > ROOM_BYTES || before == null || before.look() != Presence.Here.SAME) {
            begin(mark);
            return;
        }
        try {
            write(open, line, used);
            open.force(false);
            used += line.length;
            before.look();
            before.remember();
        } catch (IOException e) {
            // Half a line may be there now; the next mark begins a new file.
            close();
            throw e;
        }
    }

    private static void write(FileChannel to, byte[] bytes, int at) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            to.write(left, (long) at + left.position());
        }
    }

    /** Begins the file again with one mark, in the place of the old one. */
    public void begin(Tip mark) throws IOException {
        close();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        others.makeWay(file, Witness::isWitness);
        others.makeWay(fresh, Witness::isWitness);
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, Disk.only(fresh, "rw-------"));
        byte[] line = line(mark).getBytes(StandardCharsets.ISO_8859_1);
        byte[] room = Arrays.copyOf(line, ROOM_BYTES);
        Arrays.fill(room, line.length, room.length, (byte) ' ');
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            write(out, room, 0);
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Disk.syncFolder(file);
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
        used = line.length;
        left = Presence.of(file);
    }

    @Override
    public void close() {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // Every mark was synced when it was written.
                return;
            }
        }
    }
}

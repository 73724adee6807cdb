package org.pupitre.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

import org.pupitre.disk.Disk;
import org.pupitre.journal.entry.TextForm;
import org.pupitre.journal.value.TextLine;
import org.pupitre.journal.value.TextLines;

/**
 * A text file that is only ever added to, beside a library and on another disk: one line of JSON in UTF-8 for each
 * command, synced. A line that was cut off while it was written was never acknowledged; it is passed over and taken away
 * before the next one is added. For one thread at a time.
 */
public final class TextJournal implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private long end;
    private boolean broken;

    private TextJournal(Path file, FileChannel channel, long end) {
        this.file = file;
        this.channel = channel;
        this.end = end;
    }

    /**
     * Opens a file to add lines to it, or makes one for the user's eyes only.
     *
     * @throws IOException if it cannot be written or is a link
     */
    public static TextJournal open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), Disk.only(file, "rw-------"));
        try {
            // Lines in a file without a name would be lost with it.
            Disk.syncFolder(file);
            return new TextJournal(file, channel, wholeLines(file, channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Takes away a line that was cut off; one that lacks only its line break gets it. */
    private static long wholeLines(Path file, FileChannel channel) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int begin = bytes.length;
        while (begin > 0 && bytes[begin - 1] != '\n') {
            begin--;
        }
        if (begin == bytes.length) {
            return begin;
        }
        if (!TextForm.isLine(new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8))) {
            channel.truncate(begin);
            return begin;
        }
        channel.write(ByteBuffer.wrap(new byte[]{'\n'}), bytes.length);
        return bytes.length + 1L;
    }

    /**
     * Adds lines; they are on disk when this returns. After an exception none of them counts.
     *
     * @throws IOException if the disk says no
     */
    public void append(List<TextLine> lines) throws IOException {
        if (broken) {
            throw new IOException("an earlier line could not be taken back from " + file);
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(TextForm.text(line)).append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        try {
            long position = end;
            while (bytes.hasRemaining()) {
                position += channel.write(bytes, position);
            }
            channel.force(false);
            end = position;
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
    }

    private void takeBack(IOException reason) {
        try {
            channel.truncate(end);
            channel.force(false);
        } catch (IOException e) {
            broken = true;
            reason.addSuppressed(e);
        }
    }

    /**
     * Reads a file. A last line without an end that cannot be read was cut off and is no bad one.
     *
     * @throws IOException if the file cannot be read
     */
    public static TextLines read(Path file) throws IOException {
        return TextForm.read(file);
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // What counts was synced when it was added.
            broken = true;
        }
    }
}

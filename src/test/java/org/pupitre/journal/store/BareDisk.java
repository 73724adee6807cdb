package org.pupitre.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What the disk needs by itself, to be compared with what a command needs: for benches. */
public final class BareDisk implements AutoCloseable {
    private static final int PAGE_BYTES = 4096;

    private final FileChannel file;
    private final Connection connection;
    private final PreparedStatement insert;
    private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE_BYTES);
    private final byte[] row;

    /**
     * @param folder   where it writes
     * @param rowBytes size of the row of a commit
     */
    public BareDisk(Path folder, int rowBytes) throws IOException, SQLException {
        file = FileChannel.open(folder.resolve("bare.bin"), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
        connection = Driver.connect(folder.resolve("bare.pupitre"), false);
        Driver.execute(connection, "CREATE TABLE IF NOT EXISTS bare (seq INTEGER PRIMARY KEY, body BLOB) STRICT");
        insert = connection.prepareStatement("INSERT INTO bare (body) VALUES (?)");
        row = new byte[rowBytes];
    }

    /** Appends 4 KiB to a file and waits until they are on disk. */
    public void sync() throws IOException {
        page.clear();
        while (page.hasRemaining()) {
            file.write(page);
        }
        file.force(true);
    }

    /** Inserts one row and commits, with the settings of a library. */
    public void commit() throws SQLException {
        insert.setBytes(1, row);
        insert.executeUpdate();
    }

    @Override
    public void close() throws IOException, SQLException {
        insert.close();
        connection.close();
        file.close();
    }
}

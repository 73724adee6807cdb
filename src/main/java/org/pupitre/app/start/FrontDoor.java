package org.pupitre.app.start;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.pupitre.disk.RealPath;

/**
 * Brings the window of the program that has a library open to the front when the program is started a second time: a socket in
 * the file system beside the library, never on a network. Where there can be none, the second program says a sentence.
 */
public final class FrontDoor implements AutoCloseable {
    private static final String ENDING = ".door";
    private static final byte KNOCK = 'k';
    /** A knock with a file: two bytes of length and its path in UTF-8 follow. */
    private static final byte WITH_FILE = 'f';
    private static final int LONGEST_PATH = 4096;
    private static final long PATIENCE_MILLIS = 1500;

    private final Path file;
    private final @Nullable ServerSocketChannel door;

    private FrontDoor(Path file, @Nullable ServerSocketChannel door) {
        this.file = file;
        this.door = door;
    }

    /** Opens the door of a library that this program has open; {@code comeForward} is called on another thread. */
    public static FrontDoor open(Path library, Runnable comeForward) {
        return open(library, comeForward, _ -> {
        });
    }

    /** As above; {@code receive} is called after it, on another thread, with a file that the second program was to open. */
    public static FrontDoor open(Path library, Runnable comeForward, Consumer<Path> receive) {
        Path file = file(library);
        try {
            // The program that left it there is dead: the library is ours. Anything but a socket is none of ours.
            if (isSocket(file)) {
                Files.delete(file);
            }
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                door.bind(UnixDomainSocketAddress.of(file));
            } catch (IOException | RuntimeException e) {
                door.close();
                throw e;
            }
            Thread.ofVirtual().name("pupitre-door").start(() -> answer(door, comeForward, receive));
            return new FrontDoor(file, door);
        } catch (IOException | UnsupportedOperationException noSocketHere) {
            return new FrontDoor(file, null);
        }
    }

    private static boolean isSocket(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isOther();
    }

    private static void answer(ServerSocketChannel door, Runnable comeForward, Consumer<Path> receive) {
        while (door.isOpen()) {
            try {
                SocketChannel guest = door.accept();
                Thread.ofVirtual().start(() -> hear(guest, comeForward, receive));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void hear(SocketChannel guest, Runnable comeForward, Consumer<Path> receive) {
        try (guest) {
            byte how = read(guest, 1).get();
            if (how != KNOCK && how != WITH_FILE) {
                return;
            }
            Path file = null;
            if (how == WITH_FILE) {
                int length = Short.toUnsignedInt(read(guest, Short.BYTES).getShort());
                file = length == 0 || length > LONGEST_PATH
                        ? null
                        : Path.of(StandardCharsets.UTF_8.decode(read(guest, length)).toString());
            }
            comeForward.run();
            if (file != null && file.isAbsolute()) {
                receive.accept(file);
            }
            guest.write(ByteBuffer.wrap(new byte[]{how}));
        } catch (IOException | InvalidPathException gone) {
            // The program that knocked went away again, or says nothing that can be heard.
            return;
        }
    }

    private static ByteBuffer read(SocketChannel guest, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            if (guest.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    /** Asks the program that has the library open to come forward; answers within a second and a half whether one does. */
    public static boolean knock(Path library) {
        return knock(library, Optional.empty());
    }

    /** As above, and hands over a file to open there. */
    public static boolean knock(Path library, Optional<Path> opened) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> answer.complete(askToComeForward(file(library), message(opened))));
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | TimeoutException nobody) {
            return false;
        }
    }

    /** A path too long to be handed over is left out: the window comes forward all the same. */
    private static ByteBuffer message(Optional<Path> opened) {
        byte[] path = opened.map(p -> p.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8))
                .orElse(new byte[0]);
        if (path.length == 0 || path.length > LONGEST_PATH) {
            return ByteBuffer.wrap(new byte[]{KNOCK});
        }
        return ByteBuffer.allocate(1 + Short.BYTES + path.length).put(WITH_FILE).putShort((short) path.length)
                .put(path).flip();
    }

    private static boolean askToComeForward(Path file, ByteBuffer message) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            while (message.hasRemaining()) {
                channel.write(message);
            }
            return channel.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    private static Path file(Path library) {
        Path path = RealPath.of(library);
        return path.resolveSibling(Optional.ofNullable(path.getFileName()).orElse(path) + ENDING);
    }

    @Override
    public void close() {
        if (door != null) {
            try (door) {
                Files.deleteIfExists(file);
            } catch (IOException gone) {
                // The folder went away, and the door with it.
                return;
            }
        }
    }
}

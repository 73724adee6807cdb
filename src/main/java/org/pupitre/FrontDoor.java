package org.pupitre;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * Brings the window of whoever has a library open to the front when the program is started a second time: a socket in
 * the file system beside the library, never on a network. Where there can be none, the second program says a sentence.
 */
final class FrontDoor implements AutoCloseable {
    private static final String ENDING = ".door";
    private static final byte KNOCK = 'k';
    private static final long PATIENCE_MILLIS = 1500;

    private final Path file;
    private final @Nullable ServerSocketChannel door;

    private FrontDoor(Path file, @Nullable ServerSocketChannel door) {
        this.file = file;
        this.door = door;
    }

    /** Opens the door of a library that this program has open; {@code comeForward} is called on another thread. */
    static FrontDoor open(Path library, Runnable comeForward) {
        Path file = file(library);
        try {
            // Whoever left it there is dead: the library is ours.
            Files.deleteIfExists(file);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                door.bind(UnixDomainSocketAddress.of(file));
            } catch (IOException | RuntimeException e) {
                door.close();
                throw e;
            }
            Thread.ofVirtual().name("pupitre-door").start(() -> answer(door, comeForward));
            return new FrontDoor(file, door);
        } catch (IOException | UnsupportedOperationException noSocketHere) {
            return new FrontDoor(file, null);
        }
    }

    private static void answer(ServerSocketChannel door, Runnable comeForward) {
        while (door.isOpen()) {
            try {
                SocketChannel guest = door.accept();
                Thread.ofVirtual().start(() -> hear(guest, comeForward));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void hear(SocketChannel guest, Runnable comeForward) {
        try (guest) {
            ByteBuffer one = ByteBuffer.allocate(1);
            if (guest.read(one) == 1 && one.get(0) == KNOCK) {
                comeForward.run();
                guest.write(one.flip());
            }
        } catch (IOException gone) {
            // Whoever knocked went away again.
            return;
        }
    }

    /** Asks whoever has the library open to come forward; answers within a second and a half whether somebody does. */
    static boolean knock(Path library) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> answer.complete(askToComeForward(file(library))));
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | TimeoutException nobody) {
            return false;
        }
    }

    private static boolean askToComeForward(Path file) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            channel.write(ByteBuffer.wrap(new byte[]{KNOCK}));
            return channel.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    private static Path file(Path library) {
        Path path = library.toAbsolutePath().normalize();
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

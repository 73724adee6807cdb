package org.pupitre.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** The bytes of a file: those that are surely on disk, and the changes since. */
final class Inode {
    private static final int SECTOR_BYTES = 512;

    private sealed interface Change {
        @SuppressWarnings("ArrayRecordComponent")
        record Bytes(int offset, byte[] bytes) implements Change {}

        record Size(int size) implements Change {}
    }

    private final List<Change> unsynced = new ArrayList<>();
    private byte[] synced;
    private int length;

    Inode(byte[] synced) {
        this.synced = synced.clone();
        this.length = synced.length;
    }

    void write(long offset, byte[] bytes) {
        int at = offset < 0 ? length : Math.toIntExact(offset);
        unsynced.add(new Change.Bytes(at, bytes));
        length = Math.max(length, at + bytes.length);
    }

    void cut(long size) {
        length = Math.toIntExact(size);
        unsynced.add(new Change.Size(length));
    }

    void sync() {
        for (Change change : unsynced) {
            synced = apply(synced, change);
        }
        unsynced.clear();
    }

    /** How many changes are not synced. */
    int unsynced() {
        return unsynced.size();
    }

    /** The file as it may be found afterwards. */
    byte[] after(Fault fault, RandomGenerator random) {
        byte[] found = synced.clone();
        double kept = random.nextDouble();
        for (Change change : unsynced) {
            found = switch (fault) {
                case DROPPED -> found;
                case SOME_KEPT -> random.nextDouble() < kept ? apply(found, change) : found;
                case TORN -> torn(found, change, kept, random);
            };
        }
        return found;
    }

    private static byte[] torn(byte[] before, Change change, double kept, RandomGenerator random) {
        if (!(change instanceof Change.Bytes(int offset, byte[] bytes))) {
            return random.nextDouble() < kept ? apply(before, change) : before;
        }
        byte[] found = before;
        int end = offset + bytes.length;
        for (int from = offset; from < end; from = nextSector(from)) {
            if (random.nextDouble() < kept) {
                byte[] part = Arrays.copyOfRange(bytes, from - offset, Math.min(nextSector(from), end) - offset);
                found = apply(found, new Change.Bytes(from, part));
            }
        }
        return found;
    }

    private static int nextSector(int offset) {
        return (offset / SECTOR_BYTES + 1) * SECTOR_BYTES;
    }

    private static byte[] apply(byte[] before, Change change) {
        return switch (change) {
            case Change.Size(int size) -> Arrays.copyOf(before, size);
            case Change.Bytes(int offset, byte[] bytes) -> {
                byte[] after = Arrays.copyOf(before, Math.max(before.length, offset + bytes.length));
                System.arraycopy(bytes, 0, after, offset, bytes.length);
                yield after;
            }
        };
    }
}

package org.pupitre.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A folder as the recorded calls leave it, with what is on disk for sure kept apart from what is not. Stricter than most
 * file systems: a new name lasts only once the folder was synced.
 */
public final class RecordedDisk {
    private static final String ASIDE = ".found";

    /** A name that was given or taken away since the folder was synced; null takes it away. */
    private record Naming(Path file, Inode inode) {}

    private final Path folder;
    private final Map<Path, Inode> names = new TreeMap<>();
    private final Map<Path, Inode> syncedNames = new TreeMap<>();
    private final List<Naming> unsyncedNames = new ArrayList<>();

    /**
     * The disk before the first call.
     *
     * @param folder the folder to look at, with what is in it now, all of it synced
     */
    public RecordedDisk(Path folder) throws IOException {
        this.folder = folder;
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                names.put(file, new Inode(Files.readAllBytes(file)));
            }
        }
        syncedNames.putAll(names);
    }

    /** Carries out a call; one that does not concern the folder changes nothing. */
    public void apply(Call call) {
        if (concerns(call)) {
            carryOut(call);
        }
    }

    private void carryOut(Call call) {
        switch (call) {
            case Call.Opened c -> open(c);
            case Call.Written c -> inode(c.file()).write(c.offset(), c.bytes());
            case Call.Cut c -> inode(c.file()).cut(c.size());
            case Call.Synced c when c.file().equals(folder) -> syncNames();
            case Call.Synced c -> inode(c.file()).sync();
            case Call.Removed c -> name(c.file(), null);
            case Call.Renamed c when isInside(c.from()) && isInside(c.to()) -> {
                name(c.to(), inode(c.from()));
                name(c.from(), null);
            }
            // What is kept aside is a copy that nothing is read from; its bytes are not recorded, and it stays empty.
            case Call.Filled c when String.valueOf(c.file().getFileName()).contains(ASIDE) -> {}
            case Call.Renamed _,Call.FolderMade _,Call.Linked _,Call.Filled _,Call.Unread _ ->
                    throw new IllegalStateException("not foreseen: " + call);
            case Call.Said _ -> {}
        }
    }

    /** Whether a call changes the folder, or what is sure of it. */
    public boolean concerns(Call call) {
        return switch (call) {
            case Call.Opened c -> isInside(c.file());
            case Call.Written c -> isInside(c.file());
            case Call.Cut c -> isInside(c.file());
            case Call.Synced c -> isInside(c.file()) || c.file().equals(folder);
            case Call.Removed c -> isInside(c.file());
            case Call.Renamed c -> isInside(c.from()) || isInside(c.to());
            case Call.FolderMade c -> isInside(c.folder());
            case Call.Linked c -> isInside(c.from()) || isInside(c.to());
            case Call.Filled c -> isInside(c.file());
            case Call.Unread c -> c.files().stream().anyMatch(this::isInside);
            case Call.Said _ -> false;
        };
    }

    /** How many changes would be lost if nothing more were synced; SQLite's index in shared memory does not count. */
    public int unsynced() {
        int open = unsyncedNames.size();
        for (var entry : names.entrySet()) {
            open += entry.getKey().toString().endsWith("-shm") ? 0 : entry.getValue().unsynced();
        }
        return open;
    }

    /** Writes what may be found after a power loss into an empty folder. */
    public void write(Path into, Fault fault, RandomGenerator random) throws IOException {
        Map<Path, Inode> found = new TreeMap<>(syncedNames);
        for (Naming naming : unsyncedNames) {
            if (fault != Fault.DROPPED && random.nextBoolean()) {
                put(found, naming);
            }
        }
        for (var entry : found.entrySet()) {
            Files.write(into.resolve(entry.getKey().getFileName()), entry.getValue().after(fault, random));
        }
    }

    private boolean isInside(Path file) {
        return folder.equals(file.getParent());
    }

    private void open(Call.Opened call) {
        if (call.create() && !names.containsKey(call.file())) {
            name(call.file(), new Inode(new byte[0]));
        }
        if (call.truncate()) {
            inode(call.file()).cut(0);
        }
    }

    private Inode inode(Path file) {
        Inode inode = names.get(file);
        if (inode == null) {
            throw new IllegalStateException("a call about a file nobody made: " + file);
        }
        return inode;
    }

    private void name(Path file, Inode inode) {
        Naming naming = new Naming(file, inode);
        put(names, naming);
        unsyncedNames.add(naming);
    }

    private void syncNames() {
        unsyncedNames.forEach(naming -> put(syncedNames, naming));
        unsyncedNames.clear();
    }

    private static void put(Map<Path, Inode> names, Naming naming) {
        if (naming.inode() == null) {
            names.remove(naming.file());
        } else {
            names.put(naming.file(), naming.inode());
        }
    }
}

package org.pupitre.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a power loss could take at the moment at which a program says that something is on disk: files whose bytes were not
 * synced, and names whose folder was not. A folder lasts as any other name does, once the folder around it was synced.
 */
public final class Promise {
    /** Before the name of a file whose place another took. */
    public static final String REPLACED = "replaced ";

    private final Path within;
    private final Set<Path> there = new HashSet<>();
    private final Set<Path> lasting = new HashSet<>();
    private final Set<Path> bytes = new TreeSet<>();
    private final Set<Path> names = new TreeSet<>();

    private Promise(Path within) {
        this.within = within;
    }

    /**
     * For each thing the program said, by its words, what was not on disk then; and for each file that took the place of
     * another, by {@link #REPLACED} and its name, what was not on disk the moment before.
     *
     * @param calls  from before anything was in the folder
     * @param within the folder that counts, with all below it
     */
    public static Map<String, List<String>> open(List<Call> calls, Path within) {
        Promise promise = new Promise(within);
        Map<String, List<String>> open = new LinkedHashMap<>();
        for (Call call : calls) {
            if (call instanceof Call.Said(String text)) {
                open.put(text.strip(), promise.open());
            } else {
                if (call instanceof Call.Renamed(Path from, Path to) && promise.lasting.contains(to)) {
                    open.put(REPLACED + within.relativize(to) + " by " + from.getFileName(), promise.open());
                }
                promise.apply(call);
            }
        }
        return open;
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        bytes.forEach(file -> open.add("bytes of " + within.relativize(file)));
        names.forEach(file -> open.add("name of " + within.relativize(file)));
        return open;
    }

    private void apply(Call call) {
        switch (call) {
            case Call.Opened c -> {
                if (c.create() && counts(c.file()) && there.add(c.file())) {
                    names.add(c.file());
                }
                if (c.truncate()) {
                    written(c.file());
                }
            }
            case Call.Written c -> written(c.file());
            case Call.Filled c -> written(c.file());
            case Call.Cut c -> written(c.file());
            case Call.Synced c -> {
                bytes.remove(c.file());
                syncNames(c.file());
            }
            case Call.FolderMade c -> named(c.folder());
            case Call.Linked c -> {
                named(c.to());
                if (bytes.contains(c.from())) {
                    bytes.add(c.to());
                }
            }
            case Call.Renamed c -> {
                named(c.to());
                gone(c.from());
                bytes.remove(c.to());
                if (bytes.remove(c.from())) {
                    bytes.add(c.to());
                }
            }
            case Call.Removed c -> {
                gone(c.file());
                bytes.remove(c.file());
            }
            case Call.Unread c when c.files().stream().anyMatch(this::counts) ->
                    throw new IllegalStateException("not foreseen: " + c);
            case Call.Unread _,Call.Said _ -> {}
        }
    }

    private boolean counts(Path file) {
        return file.startsWith(within);
    }

    private void written(Path file) {
        if (counts(file)) {
            bytes.add(file);
        }
    }

    private void named(Path file) {
        if (counts(file)) {
            there.add(file);
            names.add(file);
        }
    }

    /** A name that was never on disk cannot come back. */
    private void gone(Path file) {
        there.remove(file);
        if (lasting.contains(file)) {
            names.add(file);
        } else {
            names.remove(file);
        }
    }

    private void syncNames(Path folder) {
        for (Path name : List.copyOf(names)) {
            if (folder.equals(name.getParent())) {
                names.remove(name);
                if (there.contains(name)) {
                    lasting.add(name);
                } else {
                    lasting.remove(name);
                }
            }
        }
    }
}

package org.pupitre.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks whether every package says in two to four lines what its room knows and what it must never know. */
final class PackageDocs {
    private PackageDocs() {}

    static List<String> faults(Path sources) {
        try (Stream<Path> folders = Files.walk(sources)) {
            List<String> faults = new ArrayList<>();
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String fault = fault(folder);
                if (fault != null) {
                    faults.add(sources.relativize(folder) + " " + fault);
                }
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fault(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.noneMatch(f -> f.toString().endsWith(".java"))) {
                return null;
            }
        }
        Path info = folder.resolve("package-info.java");
        if (!Files.exists(info)) {
            return "has no package-info";
        }
        List<String> lines = Files.readString(info).lines().map(String::strip).toList();
        long said = lines.stream().filter(l -> l.startsWith("/**") || (l.startsWith("*") && !l.equals("*/")))
                .map(l -> l.replaceAll("[/*]", "").strip()).filter(l -> !l.isEmpty()).count();
        return said >= 1 && said <= 4 ? null : "says in " + said + " lines what it is, not in one to four";
    }
}

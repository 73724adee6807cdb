package org.pupitre.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Jars taken apart. */
final class Jars {
    private Jars() {}

    /** Copies a jar but for some entries; the rest keeps its order. */
    static void without(Path jar, Path copy, Predicate<String> left) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : from.stream().filter(e -> !left.test(e.getName())).toList()) {
                ZipEntry kept = new ZipEntry(entry.getName());
                kept.setTime(entry.getTime());
                to.putNextEntry(kept);
                try (InputStream in = from.getInputStream(entry)) {
                    in.transferTo(to);
                }
                to.closeEntry();
            }
        }
    }

    /** Unpacks some files of a jar into a folder, without the folders they are in; returns them. */
    static List<Path> unpack(Path jar, Predicate<String> wanted, Path folder) throws IOException {
        List<Path> unpacked = new ArrayList<>();
        try (ZipFile from = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : from.stream().filter(e -> !e.isDirectory() && wanted.test(e.getName())).toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                Path file = folder.resolve(name);
                try (InputStream in = from.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                unpacked.add(file);
            }
        }
        return unpacked;
    }
}

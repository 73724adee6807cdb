package org.pupitre.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is different on macOS. */
final class MacImage {
    private static final String END = "</dict>";

    private MacImage() {}

    /** Tells the system which files the program opens; they are in {@code installer/macos/documents.plist}. */
    static void associate(Path image, Path documents) throws IOException {
        Path file = image.resolve("Contents").resolve("Info.plist");
        Files.writeString(file, insert(Files.readString(file), Files.readString(documents)));
    }

    /** Puts keys before the end of the outermost dictionary. */
    static String insert(String plist, String keys) {
        int end = plist.lastIndexOf(END);
        if (end < 0) {
            throw new IllegalArgumentException("no property list");
        }
        return plist.substring(0, end) + keys.strip() + "\n" + plist.substring(end);
    }

    /** Signs for this machine: what was put into the bundle since it was made has broken its seal. */
    static void seal(Path image) throws IOException, InterruptedException {
        Tools.program(List.of("codesign", "--force", "--deep", "--sign", "-", image.toString()));
    }
}

package org.pupitre.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** A text on the clipboard of a screen, as a spreadsheet would leave it there: held by a process until this is closed. */
public final class HeldClipboard implements AutoCloseable {
    private static final String HELD = "held";

    private final Process process;

    private HeldClipboard(Process process) {
        this.process = process;
    }

    /**
     * Puts a text on the clipboard.
     *
     * @param folder for a file with the text
     */
    public static HeldClipboard of(VirtualScreen screen, Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("clipboard.txt"), text);
        List<String> command = List.of(ProcessHandle.current().info().command().orElse("java"), "--module-path",
                System.getProperty("jdk.module.path"),
                "@" + Path.of("installer", "common", "java.options").toAbsolutePath(), "-cp",
                System.getProperty("java.class.path"), HeldClipboard.class.getName(), file.toString());
        ProcessBuilder builder = Tool.builder(screen.display(), command.toArray(String[]::new));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(HELD)) {
                return new HeldClipboard(process);
            }
        }
        process.destroyForcibly();
        throw new IOException("the clipboard was not taken");
    }

    /** Holds the text of a file until the process is ended. */
    static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]));
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            System.out.println(HELD);
        });
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package org.pupitre.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes calls of the lines of a record with {@code -y -xx}: all names and bytes are in it as {@code \x2f}. */
final class StraceLines {
    private static final Pattern DESCRIPTOR = Pattern.compile("^[a-z0-9]+\\(([0-9]+)<");
    private static final Pattern RESULT = Pattern.compile("\\) += (-?[0-9]+)");
    private static final int STANDARD_OUTPUT = 1;
    /** Of <code>\\x2f</code>. */
    private static final int HEX_LENGTH = 4;

    private final Map<Integer, Long> positions = new HashMap<>();
    private final Map<Integer, Path> appending = new HashMap<>();
    private final Consumer<Call> calls;

    StraceLines(Consumer<Call> calls) {
        this.calls = calls;
    }

    /** The call was made; its result may not be in the line yet. */
    void called(String line) {
        switch (name(line)) {
            case "pwrite64" -> {
                List<String> numbers = numbersAfterText(line);
                calls.accept(new Call.Written(path(line, 0), Long.parseLong(numbers.get(1)), bytes(line, 1)));
            }
            case "write" -> write(line);
            default -> {}
        }
    }

    /** The call returned; the whole line. */
    void returned(String line) {
        long result = result(line);
        if (result < 0) {
            return;
        }
        switch (name(line)) {
            case "openat", "open", "creat" -> opened(line, (int) result);
            case "lseek" -> positions.put(descriptor(line), result);
            case "fsync", "fdatasync" -> calls.accept(new Call.Synced(path(line, 0)));
            case "ftruncate" ->
                    calls.accept(new Call.Cut(path(line, 0), Long.parseLong(numbersAfterText(line).get(0))));
            case "rename" -> calls.accept(new Call.Renamed(path(line, 0), path(line, 1)));
            case "unlink" -> calls.accept(new Call.Removed(path(line, 0)));
            case "mkdir" -> calls.accept(new Call.FolderMade(path(line, 0)));
            case "link" -> calls.accept(new Call.Linked(path(line, 0), path(line, 1)));
            case "copy_file_range" -> calls.accept(new Call.Filled(path(line, 1)));
            case "sendfile" -> calls.accept(new Call.Filled(path(line, 0)));
            case "unlinkat", "renameat", "renameat2", "truncate", "fallocate", "writev", "pwritev", "msync" ->
                    calls.accept(new Call.Unread(name(line), hex(line).stream().map(StraceLines::path).toList()));
            default -> {}
        }
    }

    private void write(String line) {
        int descriptor = descriptor(line);
        byte[] bytes = bytes(line, 1);
        if (descriptor == STANDARD_OUTPUT) {
            calls.accept(new Call.Said(new String(bytes, StandardCharsets.UTF_8)));
            return;
        }
        Path file = path(line, 0);
        long position = file.equals(appending.get(descriptor)) ? -1 : positions.getOrDefault(descriptor, 0L);
        positions.merge(descriptor, (long) bytes.length, Long::sum);
        calls.accept(new Call.Written(file, position, bytes));
    }

    private void opened(String line, int descriptor) {
        positions.put(descriptor, 0L);
        appending.remove(descriptor);
        List<byte[]> names = hex(line);
        Path file = path(names.getLast());
        if (line.contains("O_APPEND")) {
            appending.put(descriptor, file);
        }
        if (line.contains("O_RDWR") || line.contains("O_WRONLY")) {
            calls.accept(new Call.Opened(file, line.contains("O_CREAT"), line.contains("O_TRUNC")));
        }
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('('));
    }

    private static int descriptor(String line) {
        Matcher matcher = DESCRIPTOR.matcher(line);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private static long result(String line) {
        Matcher matcher = RESULT.matcher(line.substring(Math.max(0, line.lastIndexOf(") "))));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
    }

    /** The numbers that follow the last name or text. */
    private static List<String> numbersAfterText(String line) {
        int end = line.lastIndexOf(" = ") < 0 ? line.length() : line.lastIndexOf(" = ");
        int from = Math.max(line.lastIndexOf('"', end), line.lastIndexOf('>', end));
        List<String> numbers = new ArrayList<>();
        for (String part : line.substring(from + 1, end).split("[,() ]+", -1)) {
            if (!part.isEmpty()) {
                numbers.add(part);
            }
        }
        return numbers;
    }

    private static Path path(String line, int index) {
        return path(hex(line).get(index));
    }

    private static Path path(byte[] name) {
        return Path.of(new String(name, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String line, int index) {
        return hex(line).get(index);
    }

    /** All strings in quotes and names between angle brackets. */
    private static List<byte[]> hex(String line) {
        List<byte[]> found = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"' || c == '<') {
                int end = line.indexOf(c == '"' ? '"' : '>', at);
                found.add(decode(line, at, end));
                at = end + 1;
            }
        }
        return found;
    }

    private static byte[] decode(String line, int from, int to) {
        byte[] bytes = new byte[(to - from) / HEX_LENGTH];
        for (int i = 0; i < bytes.length; i++) {
            int at = from + i * HEX_LENGTH;
            bytes[i] = (byte) HexFormat.fromHexDigits(line, at + 2, at + HEX_LENGTH);
        }
        return bytes;
    }
}

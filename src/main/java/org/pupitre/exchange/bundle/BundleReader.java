package org.pupitre.exchange.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.pupitre.exchange.EventLines;
import org.pupitre.exchange.EventLines.Unreadable;

/**
 * Reads a bundle, whole or not at all. Sizes are counted while they are read, never believed; names are compared with the two
 * there may be and never become paths.
 */
public final class BundleReader {
    /** How the name of a bundle ends. */
    public static final String ENDING = ".pupitre-bundle";
    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 20_000_000;
    private static final int MAX_MANIFEST_BYTES = 64_000;
    /** Unpacked it may be as large as it can be unpacked at all: a hundredth of its size is never to be believed. */
    private static final int MAX_RATIO = 100;
    private static final int MAX_NAME = 80;

    private final String file;

    private BundleReader(String file) {
        this.file = file;
    }

    /** Reads a file; never throws for what is in it. */
    public static BundleReading read(Path path) {
        BundleReader reader = new BundleReader(String.valueOf(path.getFileName()));
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? reader.faulty("exchange.bundle.tooBig", String.valueOf(MAX_BYTES / 1_000_000))
                    : reader.read(bytes);
        } catch (IOException e) {
            return reader.faulty("exchange.bundle.cannotRead");
        } catch (Fault e) {
            return e.faulty;
        }
    }

    /** Whether a file begins as a zip does; false for one that cannot be read. */
    public static boolean looksLikeOne(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] begin = in.readNBytes(4);
            return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
        } catch (IOException e) {
            return false;
        }
    }

    private BundleReading read(byte[] bytes) throws Fault {
        Map<String, byte[]> members = members(bytes);
        String text = text(BundleWriter.MANIFEST, member(members, BundleWriter.MANIFEST));
        Manifest manifest = manifest(text);
        byte[] events = member(members, BundleWriter.EVENTS);
        Optional<Manifest.Member> told =
                manifest.members().stream().filter(m -> m.name().equals(BundleWriter.EVENTS)).findFirst();
        if (told.isEmpty() || manifest.members().size() != 1 || told.get().bytes() != events.length
                || !told.get().sha256().equals(BundleWriter.sha256(events))) {
            throw fault("exchange.bundle.altered", BundleWriter.EVENTS);
        }
        return new BundleLines(file, manifest).read(text(BundleWriter.EVENTS, events));
    }

    private Map<String, byte[]> members(byte[] bytes) throws Fault {
        Map<String, byte[]> members = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!List.of(BundleWriter.MANIFEST, BundleWriter.EVENTS).contains(name)) {
                    throw fault(members.isEmpty() ? "exchange.bundle.noBundle" : "exchange.bundle.foreign",
                            shown(name));
                }
                long most = name.equals(BundleWriter.MANIFEST)
                        ? MAX_MANIFEST_BYTES
                        : Math.min(MAX_BYTES, (long) MAX_RATIO * bytes.length);
                byte[] content = zip.readNBytes((int) most + 1);
                if (content.length > most) {
                    throw fault("exchange.bundle.unpacksTooBig", name);
                }
                if (members.put(name, content) != null) {
                    throw fault("exchange.bundle.twice", name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw fault(members.isEmpty() ? "exchange.bundle.noBundle" : "exchange.bundle.damaged", "");
        }
        if (members.isEmpty()) {
            throw fault("exchange.bundle.noBundle", "");
        }
        return members;
    }

    private byte[] member(Map<String, byte[]> members, String name) throws Fault {
        byte[] content = members.get(name);
        if (content == null) {
            throw fault("exchange.bundle.missing", name);
        }
        return content;
    }

    private Manifest manifest(String text) throws Fault {
        try {
            if (!EventLines.word(text, "format").equals(Manifest.FORMAT)) {
                throw fault("exchange.bundle.noBundle", "");
            }
            int version = EventLines.number(text, "version");
            if (version > Manifest.VERSION) {
                throw fault("exchange.bundle.newer", String.valueOf(version), String.valueOf(Manifest.VERSION),
                        shown(EventLines.word(text, "application")));
            }
            if (version < 1) {
                throw fault("exchange.bundle.badManifest", "version");
            }
            return EventLines.read(text, Manifest.class);
        } catch (Unreadable e) {
            throw fault("exchange.bundle.badManifest", e.field().isEmpty() ? BundleWriter.MANIFEST : shown(e.field()));
        }
    }

    private String text(String member, byte[] bytes) throws Fault {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw fault("exchange.bundle.notUtf8", member);
        }
    }

    /** A name from outside as it may be in a sentence. */
    static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() > MAX_NAME ? plain.substring(0, MAX_NAME) + "…" : plain;
    }

    private BundleReading faulty(String key, String... arguments) {
        return fault(key, arguments).faulty;
    }

    private Fault fault(String key, String... arguments) {
        return new Fault(file, key, arguments);
    }

    /** Breaks the reading off; never leaves this room. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient BundleReading.Faulty faulty;

        Fault(String file, String key, String... arguments) {
            super(key);
            java.util.ArrayList<String> all = new java.util.ArrayList<>(List.of(shown(file)));
            all.addAll(List.of(arguments));
            faulty = new BundleReading.Faulty(key, all);
        }
    }
}

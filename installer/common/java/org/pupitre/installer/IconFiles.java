package org.pupitre.installer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The files in which Windows and macOS keep an icon in several sizes: both hold the PNG pictures as they are. */
final class IconFiles {
    private static final int HEAD_BYTES = 6;
    private static final int ENTRY_BYTES = 16;
    private static final int WHOLE_BYTE = 256;
    /** Types of an ICNS entry that hold a PNG, by the edge in pixels. */
    private static final Map<Integer, List<String>> TYPES = Map.of(32, List.of("ic11"), 64, List.of("ic12"), 128,
            List.of("ic07"), 256, List.of("ic08", "ic13"), 512, List.of("ic09", "ic14"), 1024, List.of("ic10"));

    private IconFiles() {}

    /** Windows: a table, then the pictures; an edge of 256 is written as 0. */
    static byte[] ico(SortedMap<Integer, byte[]> pictures) {
        int tableBytes = HEAD_BYTES + ENTRY_BYTES * pictures.size();
        ByteBuffer file = ByteBuffer.allocate(tableBytes + pictures.values().stream().mapToInt(p -> p.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int place = tableBytes;
        for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
            byte edge = (byte) (picture.getKey() % WHOLE_BYTE);
            file.put(edge).put(edge).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(picture.getValue().length).putInt(place);
            place += picture.getValue().length;
        }
        pictures.values().forEach(file::put);
        return file.array();
    }

    /** macOS: entries of a type, a length and a picture each. Sizes without a type are left out. */
    static byte[] icns(SortedMap<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(entries)) {
            for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
                for (String type : TYPES.getOrDefault(picture.getKey(), List.of())) {
                    out.writeBytes(type);
                    out.writeInt(picture.getValue().length + Integer.BYTES * 2);
                    out.write(picture.getValue());
                }
            }
        }
        return ByteBuffer.allocate(entries.size() + Integer.BYTES * 2).put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(entries.size() + Integer.BYTES * 2).put(entries.toByteArray()).array();
    }
}

package org.pupitre.journal.entry;

import java.util.HexFormat;

/**
 * How far a library is written.
 *
 * @param seq   the number of the last entry, 0 where there is none
 * @param chain its link of the chain, in hexadecimal
 */
public record Tip(long seq, String chain) {
    public static Tip of(long seq, byte[] chain) {
        return new Tip(seq, HexFormat.of().formatHex(chain));
    }
}

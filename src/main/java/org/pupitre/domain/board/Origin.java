package org.pupitre.domain.board;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ToolFact;
import org.pupitre.domain.act.ToolState;

/**
 * What a file said of a question. It never changes what a person entered (rules of imports, section 5).
 *
 * @param key what makes it the same question in the next file: the id that the meeting tool gave it, else a hash of text,
 *            asker and time
 * @param tool what the meeting tool says of it: a hint, since people there often mark a question late or for another
 * @param settled what the meeting tool said when a person decided about the difference; null where no one did
 */
public record Origin(String key, ToolFact tool, @Nullable ToolState settled) {
    /** The same, of which nothing was decided. */
    public Origin(String key, ToolFact tool) {
        this(key, tool, null);
    }

    /** Whether a file says just this. */
    public boolean says(String otherKey, ToolFact other) {
        return key.equals(otherKey) && tool.equals(other);
    }
}

package org.pupitre.ui.library.acts;

import java.util.Optional;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.SessionCommand.ArchiveSession;
import org.pupitre.domain.act.SessionCommand.BringSessionBack;
import org.pupitre.domain.act.SessionCommand.PlaceSession;
import org.pupitre.domain.act.SessionCommand.RenameSession;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.Words;

/**
 * A change that was made from the list and can be taken back there.
 *
 * @param title of the session, as it was before
 */
public record ListedChange(Kind kind, LocalText title) {
    /** Its words are {@code library.changed.} and the name. */
    public enum Kind {
        RENAMED,
        MOVED,
        ARCHIVED,
        BROUGHT_BACK
    }

    /** The change that an act is; empty for any other act. */
    public static Optional<ListedChange> of(Command act, LocalText title) {
        return Optional.ofNullable(switch (act) {
            case RenameSession _ -> Kind.RENAMED;
            case PlaceSession _ -> Kind.MOVED;
            case ArchiveSession _ -> Kind.ARCHIVED;
            case BringSessionBack _ -> Kind.BROUGHT_BACK;
            default -> null;
        }).map(kind -> new ListedChange(kind, title));
    }

    /** What takes it back. */
    String undo(Words words) {
        return words.text("library.changed." + kind, words.text(title));
    }
}

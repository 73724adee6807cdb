package org.pupitre.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.pupitre.domain.act.Command;
import org.pupitre.live.notice.Notice;

/**
 * The notices there are, and what becomes of an answer to one.
 *
 * @param notices asked at each tick
 * @param chosen  carries a choice out itself, or makes a command of it, which the console sends
 */
public record NoticeSource(
        Supplier<List<Notice>> notices,
        BiFunction<Notice, Notice.Choice, Optional<Command>> chosen) {
    /** Where there is nothing to be told. */
    public static final NoticeSource NOTHING = new NoticeSource(List::of, (_, _) -> Optional.empty());
}

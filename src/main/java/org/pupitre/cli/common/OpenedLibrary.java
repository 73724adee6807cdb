package org.pupitre.cli.common;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pupitre.live.LibraryDesk;

/** The library of a command, opened when it is first asked for; at closing it says what its users should know. */
public final class OpenedLibrary implements Supplier<LibraryDesk>, AutoCloseable {
    private final Context context;
    private final CommonOptions common;
    private @Nullable LibraryDesk opened;

    public OpenedLibrary(Context context, CommonOptions common) {
        this.context = context;
        this.common = common;
    }

    @Override
    public LibraryDesk get() {
        LibraryDesk library = opened == null ? context.open(common.library(context)) : opened;
        opened = library;
        return library;
    }

    @Override
    public void close() {
        if (opened != null) {
            context.sayNotices(opened);
            opened.close();
        }
    }
}

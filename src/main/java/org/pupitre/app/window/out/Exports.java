package org.pupitre.app.window.out;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.out.Kind;
import org.pupitre.live.LibraryDesk;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.prepare.export.ExportKind;
import org.pupitre.ui.prepare.export.ExportModel;
import org.pupitre.ui.prepare.export.ExportSheet;

/** Opens the sheet on which a session is exported, and knows the folder that was chosen last. On the screen's thread. */
public final class Exports {
    private final LibraryDesk library;
    private final InstantSource wall;
    private final Words words;
    private final Around around;
    private @Nullable Path folder;

    /**
     * What is around.
     *
     * @param layers of the window as it is now
     * @param ask    asks for a folder
     * @param show   shows a folder in the file manager of the system
     * @param beside runs what is long, on a thread that is not the screen's
     */
    public record Around(
            Supplier<Optional<Layers>> layers,
            Supplier<Optional<Path>> ask,
            Consumer<Path> show,
            Executor beside) {}

    public Exports(LibraryDesk library, InstantSource wall, Words words, Around around) {
        this.library = library;
        this.wall = wall;
        this.words = words;
        this.around = around;
    }

    /** Opens the sheet for a session, unless something is over the window already. */
    public void open(SessionId session) {
        around.layers().get().filter(layers -> !layers.covered()).ifPresent(layers -> {
            ExportModel model = new ExportModel(kinds(), words.locale().getLanguage());
            layers.cover(new ExportSheet(model, new ExportFiles(session, model, this), words, layers));
        });
    }

    /** What can be exported, as the sheet knows it. */
    public static List<ExportKind> kinds() {
        return Arrays.stream(Kind.values()).map(kind -> new ExportKind(kind.name(),
                kind.formats().stream().map(form -> new ExportKind.Form(form.name(), kind.perLanguage(form))).toList(),
                kind.usual() == ReleasePurpose.WORKING, kind == Kind.SEMINAR)).toList();
    }

    LibraryDesk library() {
        return library;
    }

    InstantSource wall() {
        return wall;
    }

    Words words() {
        return words;
    }

    Around around() {
        return around;
    }

    /** The folder that was chosen last. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** Asks for a folder; empty where none was chosen. */
    Optional<Path> ask() {
        Optional<Path> chosen = around.ask().get();
        chosen.ifPresent(path -> folder = path);
        return chosen;
    }
}

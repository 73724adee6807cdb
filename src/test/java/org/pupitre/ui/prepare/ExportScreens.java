package org.pupitre.ui.prepare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.pupitre.app.window.out.Exports;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.looks.Frame;
import org.pupitre.ui.prepare.export.ExportModel;
import org.pupitre.ui.prepare.export.ExportOffer;
import org.pupitre.ui.prepare.export.ExportSheet;
import org.pupitre.ui.prepare.export.ExportWays;
import org.pupitre.ui.prepare.export.ExportWish;

/** The sheet on which a file is exported, at the moments that are looked at. */
public final class ExportScreens {
    private static final String SEMINAR =
            "Lessons learned from the EU-IOM Actions - Fostering sustainable reintegration";

    private ExportScreens() {}

    /** Ways that lead nowhere. */
    private static final class Nowhere implements ExportWays {
        @Override
        public void look(ExportWish wish, List<Decided> decided) {
            // What it comes to is told by hand.
        }

        @Override
        public void chooseFolder() {
            // There is none.
        }

        @Override
        public void export(ExportWish wish, List<Decided> decided, boolean replace) {
            // Nothing is written.
        }

        @Override
        public void cancel() {
            // Nothing is written.
        }

        @Override
        public void openFolder() {
            // There is none.
        }
    }

    private static Scene sheet(Frame frame, Consumer<ExportModel> told) {
        Scene scene = PrepareScreens.halfDone(frame, _ -> {
        });
        ExportModel model = new ExportModel(Exports.kinds(), frame.words().locale().getLanguage());
        Layers layers = (Layers) scene.getRoot();
        layers.cover(new ExportSheet(model, new Nowhere(), frame.words(), layers));
        told.accept(model);
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    private static String name(Frame frame, String end) {
        return SEMINAR + " - 2022-05-24 - " + frame.words().text("out.kind.AGENDA") + end;
    }

    /** An agenda may leave. */
    public static Scene ready(Frame frame) {
        return sheet(frame, model -> {
            model.offered(new ExportOffer(List.of(name(frame, ".csv")), List.of(), List.of("en", "fr")));
            model.folder("/home/awa/Documents/Séances");
        });
    }

    /** A place is held back until a person decides. */
    public static Scene held(Frame frame) {
        return sheet(frame, model -> {
            model.decide("h2", new ExportWays.Decided("h2", null));
            model.offered(new ExportOffer(List.of(name(frame, ".csv")), List.of(
                    new ExportOffer.Held("h1", "EMAIL", "awa@exemple.example", "Sound check: awa@exemple.example"),
                    new ExportOffer.Held("h2", "PHONE", "+32 2 555 01 23", "Farewell coffee, call +32 2 555 01 23")),
                    List.of("en", "fr")));
            model.folder("/home/awa/Documents/Séances");
        });
    }

    /** A file of this name is there. */
    public static Scene there(Frame frame) {
        return sheet(frame, model -> {
            model.offered(new ExportOffer(List.of(name(frame, ".csv")), List.of(), List.of("en", "fr")));
            model.folder("/home/awa/Documents/Séances");
            model.replacing(() -> List.of(frame.words().text("out.alreadyThere",
                    "/home/awa/Documents/Séances/" + name(frame, ".csv"))));
        });
    }

    /** The file is written. */
    public static Scene done(Frame frame) {
        return sheet(frame, model -> {
            model.offered(new ExportOffer(List.of(name(frame, ".csv")), List.of(), List.of("en", "fr")));
            model.folder("/home/awa/Documents/Séances");
            model.done(() -> List.of(frame.words().text("out.saved",
                    "/home/awa/Documents/Séances/" + name(frame, ".csv"))));
        });
    }
}

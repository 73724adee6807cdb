package org.pupitre.ui.prepare.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.people.PersonCards;
import org.pupitre.ui.prepare.people.BoothsView;
import org.pupitre.ui.prepare.people.PeopleView;
import org.pupitre.ui.prepare.words.WordsView;
import org.pupitre.ui.shell.LateActs;
import org.pupitre.ui.shell.StagedSession;

/** The panels of the Prepare desk's right column, each in a column of its own, on a session without a disk. */
public final class PreparePanels extends LateActs {
    public final Words words;
    public final Theme theme = new Theme();
    public final Sender sender;
    public final Panel people;
    public final Panel booths;
    public final Panel glossary;
    private final PersonCards cards;
    private final Layers layers;

    public PreparePanels(StagedSession session, Locale locale) {
        super(session);
        words = new Words(locale);
        sender = new Sender(words, this);
        PanelContext context = new PanelContext(words, sender, session::state, Region::requestFocus);
        people = PeopleView.panel(context, new Region());
        booths = BoothsView.panel(context);
        glossary = WordsView.panel(context, new Region());
        VBox first = new VBox(people.part(), booths.part());
        VBox.setVgrow(people.part(), Priority.ALWAYS);
        VBox second = new VBox(glossary.part());
        VBox.setVgrow(glossary.part(), Priority.ALWAYS);
        HBox both = new HBox(first, second);
        for (VBox column : List.of(first, second)) {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setMinWidth(0);
            column.setPrefWidth(100);
            column.getStyleClass().add("side-column");
        }
        layers = new Layers(words, both);
        cards = PersonCards.install(layers, words, sender);
        show();
    }

    /** Opens a window whose two columns are this wide, at a size of the text. */
    public void open(Stage stage, double column, double height, int percent) {
        Scene scene = new Scene(layers, 2 * column, height);
        theme.textPercentProperty().set(percent);
        theme.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.setWidth(2 * column);
        stage.setHeight(height);
        stage.show();
    }

    @Override
    public void show() {
        people.part().show(session.state(), session.now());
        booths.part().show(session.state(), session.now());
        glossary.part().show(session.state(), session.now());
        cards.show(session.state(), session.now());
    }

    /** Time passes, and the screen is shown again. */
    public void later(String time) {
        session.setNow(time);
        show();
    }

    public Node find(String id) {
        return layers.lookup(id);
    }

    /** All texts that are shown in a part of the screen. */
    public static String texts(Node node) {
        StringBuilder all = new StringBuilder();
        collect(node, all);
        return all.toString();
    }

    private static void collect(Node node, StringBuilder all) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            all.append(text.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /** Whether a node is wholly inside the window. */
    public static boolean inside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Scene scene = node.getScene();
        return bounds.getMinX() >= -1 && bounds.getMinY() >= -1 && bounds.getMaxX() <= scene.getWidth() + 1
                && bounds.getMaxY() <= scene.getHeight() + 1;
    }

    /** Writes what is on the screen into the folder of pictures. */
    public void picture(String name) {
        try {
            Pictures.write(layers.getScene(), Path.of("target", "pictures", name + ".png"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.pupitre.ui.interpretation;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What is wrong with interpretation while a sheet covers its place: the first open incident, else the first signal, and how
 * many more there are. It takes no room while nothing is wrong.
 */
public final class AlarmStrip {
    private static final int MOST = 1;

    private final InterpretationModel model;
    private final Words words;
    private final NoticeViews notices;
    private final VBox root = new VBox();

    public AlarmStrip(InterpretationModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        notices = new NoticeViews(model, words, sender);
        root.getStyleClass().addAll("banners", "alarm-strip");
        root.accessibleTextProperty().bind(words.bind("interpretation.title"));
        root.setMinHeight(Region.USE_PREF_SIZE);
        for (Observable each : List.of(model.incidents(), model.signals(), model.channels(),
                words.localeProperty())) {
            Follow.each(each, this::draw);
        }
        draw();
    }

    /** The strip. */
    public Region root() {
        return root;
    }

    private void draw() {
        List<Node> rows = new ArrayList<>();
        model.incidents().stream().limit(MOST).forEach(incident -> rows.add(notices.incident(incident)));
        model.signals().stream().limit(MOST - rows.size()).forEach(signal -> rows.add(notices.signal(signal,
                signal.equals(model.signals().getFirst()))));
        int more = model.incidents().size() + model.signals().size() - rows.size();
        if (more > 0) {
            Label others = new WrappedText(words.text("interpretation.alarmMore", more));
            rows.add(others);
        }
        root.getChildren().setAll(rows);
        root.setVisible(!rows.isEmpty());
        root.setManaged(!rows.isEmpty());
    }
}

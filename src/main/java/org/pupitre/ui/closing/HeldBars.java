package org.pupitre.ui.closing;

import java.time.Duration;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.pupitre.domain.value.Span;

/** Two thin bars on the scale of the session: the upper when an item was planned, the lower when it was held. */
final class HeldBars extends Region {
    private final Span scale;
    private final HeldItem item;

    HeldBars(HeldItem item, Span scale) {
        this.item = item;
        this.scale = scale;
        getStyleClass().add("held-bars");
        getChildren().add(bar("bar-planned"));
        item.runs().forEach(_ -> getChildren().add(bar("bar-held")));
    }

    private static Region bar(String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        bar.setManaged(false);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double thick = snapSizeY(getHeight() * 0.4);
        Span[] spans = Stream.concat(Stream.of(item.item().planned()), item.runs().stream()).toArray(Span[]::new);
        for (int i = 0; i < spans.length; i++) {
            double from = at(Duration.between(scale.start(), spans[i].start()));
            double to = at(Duration.between(scale.start(), spans[i].end()));
            double y = i == 0 ? 0 : getHeight() - thick;
            getChildren().get(i).resizeRelocate(snapPositionX(from), snapPositionY(y),
                    snapSizeX(Math.max(1, to - from)), thick);
        }
    }

    private double at(Duration since) {
        double whole = scale.length().toMillis();
        return whole <= 0 ? 0 : getWidth() * since.toMillis() / whole;
    }
}

package org.pupitre.ui.timeline.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * What each item gives, one after the other: {@code Panel −5 · Questions −7}. Where there is no room for all, titles are cut
 * at a word, then the last are counted; a figure is never cut.
 */
final class GivesText extends Region {
    /** How much of a line a title may take at most, at least, and by how much less the next attempt gives it. */
    private static final double MOST = 1;
    private static final double LEAST = 0.2;
    private static final double STEP = 0.04;

    private final Words words;
    private final List<Cell> cells = new ArrayList<>();
    private final Label others = new Label();
    private List<GiveText> gives = List.of();

    /** One item: its title, which may be cut, its figure, and the dot before the next. */
    private static final class Cell {
        private final OneLineText title = new OneLineText("", "give-title");
        private final DigitsLabel figure = new DigitsLabel(Styles.STRONG, "give-figure");
        private final Label dot = new Label("·");

        Cell() {
            dot.getStyleClass().addAll(Styles.MUTED, "give-dot");
            Tips.nameOf(title);
            Tips.nameOf(figure);
        }

        void show(GiveText give) {
            title.setText(give.title());
            title.setAccessibleText(give.told());
            figure.setText(give.figure());
            figure.setAccessibleText(give.told());
        }

        List<Node> nodes() {
            return List.of(title, figure, dot);
        }

        double titleWide(double most) {
            return Math.min(Math.ceil(title.prefWidth(-1)), most);
        }

        double wide(double most) {
            return titleWide(most) + figureWide();
        }

        double figureWide() {
            return Math.ceil(figure.prefWidth(-1));
        }

        double dotWide() {
            return Math.ceil(dot.prefWidth(-1));
        }
    }

    /** Where a cell is: its line, from 0, and its distance from the beginning of the line. */
    private record At(int line, double x) {}

    /** @param all shows all of them, where the last are only counted */
    GivesText(Words words, Runnable all) {
        this.words = words;
        getStyleClass().add("gives");
        others.getStyleClass().add(Styles.MUTED);
        Tips.nameOf(others);
        others.getStyleClass().add("give-others");
        others.setOnMouseClicked(_ -> all.run());
    }

    void show(List<GiveText> next) {
        if (next.equals(gives)) {
            return;
        }
        gives = next;
        while (cells.size() < next.size()) {
            cells.add(new Cell());
        }
        while (cells.size() > next.size()) {
            cells.removeLast();
        }
        for (int i = 0; i < next.size(); i++) {
            cells.get(i).show(next.get(i));
        }
        List<Node> nodes = new ArrayList<>();
        cells.forEach(cell -> nodes.addAll(cell.nodes()));
        // After the last is no dot, and a single item is not counted.
        if (!cells.isEmpty()) {
            nodes.removeLast();
        }
        if (cells.size() > 1) {
            nodes.add(others);
        }
        getChildren().setAll(nodes);
        requestLayout();
    }

    private double lineHigh() {
        return cells.isEmpty() ? others.prefHeight(-1) : cells.getFirst().title.prefHeight(-1);
    }

    private int lines(double height) {
        return Math.max(1, (int) Math.floor((height + 1) / lineHigh()));
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = 0;
        for (Cell cell : cells) {
            wide += cell.wide(Double.MAX_VALUE) + cell.dotWide();
        }
        return wide;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * lineHigh();
    }

    @Override
    protected double computeMinHeight(double width) {
        return lineHigh();
    }

    @Override
    protected void layoutChildren() {
        others.setText(words.text("landing.others", cells.size()));
        for (int count = cells.size(); count >= 0; count--) {
            for (double share = MOST; share >= LEAST; share -= STEP) {
                List<At> places = places(count, share * getWidth());
                if (places.size() == Math.min(count + 1, cells.size()) || cells.isEmpty()) {
                    put(places, count, share * getWidth());
                    return;
                }
            }
        }
        put(List.of(), 0, 0);
    }

    /** The places of the first cells and of what counts the others; fewer where they have no room. */
    private List<At> places(int count, double most) {
        List<At> places = new ArrayList<>();
        int line = 0;
        double x = 0;
        for (int i = 0; i < Math.min(count + 1, cells.size()); i++) {
            double wide = i < count ? cells.get(i).wide(most) : Math.ceil(others.prefWidth(-1));
            double dot = i == 0 ? 0 : cells.get(i - 1).dotWide();
            if (x > 0 && x + dot + wide > getWidth()) {
                line++;
                x = 0;
            } else if (x > 0) {
                x += dot;
            }
            if (line >= lines(getHeight()) || wide > getWidth()) {
                return places;
            }
            places.add(new At(line, x));
            x += wide;
        }
        return places;
    }

    private void put(List<At> places, int count, double most) {
        double high = lineHigh();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean shown = i < count && i < places.size();
            boolean followed = shown && i + 1 < places.size() && places.get(i + 1).line() == places.get(i).line();
            cell.title.setVisible(shown);
            cell.figure.setVisible(shown);
            cell.dot.setVisible(followed);
            if (shown) {
                double x = places.get(i).x();
                double y = snapPositionY(places.get(i).line() * high);
                double title = cell.titleWide(most);
                cell.title.resizeRelocate(x, y, title, high);
                cell.figure.resizeRelocate(x + title, y, cell.figureWide(), high);
                cell.dot.resizeRelocate(x + title + cell.figureWide(), y, cell.dotWide(), high);
            }
        }
        boolean counts = count < cells.size() && count < places.size();
        others.setVisible(counts);
        if (counts) {
            others.setText(words.text("landing.others", cells.size() - count));
            others.setAccessibleText(
                    gives.stream().skip(count).map(GiveText::told).collect(Collectors.joining("\n")));
            At at = places.get(count);
            others.resizeRelocate(at.x(), snapPositionY(at.line() * high), Math.ceil(others.prefWidth(-1)), high);
        }
    }
}

package org.pupitre.ui.looks;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Walks a scene with Tab and Shift+Tab, as somebody without a mouse does, and says what hinders. */
final class TabWalk {
    /** Rows of a list that are tried. */
    private static final int ROWS = 4;
    private static final double ENOUGH = 3;
    private static final int AROUND = 5;

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    TabWalk(Scene scene) {
        this.scene = scene;
    }

    /** What is wrong, a line each. */
    List<String> faults() {
        return faults;
    }

    /** Names of the controls in the order of the walk. */
    List<String> names() {
        return names;
    }

    TabWalk walk() {
        ConsoleScreens.layOut(scene);
        List<Node> expected = Stops.of(scene);
        if (expected.isEmpty()) {
            return this;
        }
        if (!expected.contains(scene.getFocusOwner())) {
            tab(false);
        }
        List<Node> there = round(expected, false, true);
        List<Node> back = round(expected, true, false);
        expected.stream().filter(n -> !there.contains(n) && Stops.of(scene).contains(n))
                .forEach(n -> faults.add("not reached by Tab: " + Stops.describe(n)));
        if (faults.isEmpty()) {
            List<Node> reversed = new ArrayList<>(there.subList(1, there.size()).reversed());
            reversed.addFirst(there.getFirst());
            if (!reversed.equals(back)) {
                faults.add("Shift+Tab goes another way: " + back.stream().map(Stops::describe).toList());
            }
        }
        order(there);
        there.forEach(n -> name(n));
        there.stream().filter(ListView.class::isInstance).map(n -> (ListView<?>) n).forEach(this::rows);
        return this;
    }

    private List<Node> round(List<Node> expected, boolean back, boolean look) {
        Set<Node> stops = new LinkedHashSet<>();
        Node at = scene.getFocusOwner();
        for (int i = 0; i <= expected.size() + 1; i++) {
            if (at == null || !expected.contains(at)) {
                faults.add("the keyboard is lost: " + (at == null ? "nowhere" : Stops.describe(at)));
                break;
            }
            if (!stops.add(at)) {
                break;
            }
            BufferedImage focused = look ? look(at) : null;
            tab(back);
            if (focused != null) {
                seen(at, focused);
            }
            Node next = scene.getFocusOwner();
            if (at.equals(next) && expected.size() > 1) {
                faults.add("Tab does not leave " + Stops.describe(at));
            }
            at = next;
        }
        return new ArrayList<>(stops);
    }

    private void tab(boolean back) {
        Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "", KeyCode.TAB, back, false, false, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "\t", "", KeyCode.TAB, back, false, false, false));
        ConsoleScreens.layOut(scene);
    }

    private void order(List<Node> stops) {
        int wraps = 0;
        for (int i = 0; i < stops.size(); i++) {
            Node next = stops.get((i + 1) % stops.size());
            if (stops.size() > 1 && !Stops.readsAfter(stops.get(i), next)) {
                wraps++;
                if (wraps > 1) {
                    faults.add("after " + Stops.describe(stops.get(i)) + " comes " + Stops.describe(next));
                }
            }
        }
    }

    private void name(Node node) {
        String name = AccessibleName.of(node);
        names.add(name);
        if (name.isEmpty()) {
            faults.add("has no name: " + Stops.describe(node));
        }
    }

    /** The control and a little around it, as it looks now. */
    private BufferedImage look(Node node) {
        Bounds bounds = Stops.bounds(node);
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(Math.floor(bounds.getMinX()) - AROUND, Math.floor(bounds.getMinY()) - AROUND,
                Math.ceil(bounds.getWidth()) + 2 * AROUND, Math.ceil(bounds.getHeight()) + 2 * AROUND));
        Bounds seen = Stops.seen(node);
        if (seen.getHeight() < Math.min(bounds.getHeight() - 1, 24)
                || seen.getWidth() < Math.min(bounds.getWidth() - 1, 24)) {
            faults.add("is out of sight when it has the keyboard: " + Stops.describe(node));
        }
        return Png.of(scene.getRoot().snapshot(part, null));
    }

    /** Whether one sees that it had the keyboard: as many pixels of enough contrast as one of its sides is long. */
    private void seen(Node node, BufferedImage focused) {
        if (node.getScene() == null) {
            return;
        }
        SnapshotParameters part = new SnapshotParameters();
        Bounds bounds = Stops.bounds(node);
        part.setViewport(new Rectangle2D(Math.floor(bounds.getMinX()) - AROUND, Math.floor(bounds.getMinY()) - AROUND,
                focused.getWidth(), focused.getHeight()));
        BufferedImage left = Png.of(scene.getRoot().snapshot(part, null));
        int changed = 0;
        for (int y = 0; y < Math.min(left.getHeight(), focused.getHeight()); y++) {
            for (int x = 0; x < Math.min(left.getWidth(), focused.getWidth()); x++) {
                if (Contrast.of(left.getRGB(x, y), focused.getRGB(x, y)) >= ENOUGH) {
                    changed++;
                }
            }
        }
        double needed = Math.max(20, Math.min(bounds.getWidth(), bounds.getHeight()));
        if (changed < needed) {
            faults.add("does not show that it has the keyboard (" + changed + " pixels of " + Math.round(needed) + "): "
                    + Stops.describe(node));
        }
    }

    private void rows(ListView<?> list) {
        list.requestFocus();
        ConsoleScreens.press(list, KeyCode.HOME, false);
        for (int i = 0; i < Math.min(ROWS, list.getItems().size()); i++) {
            ConsoleScreens.layOut(scene);
            if (list.getSelectionModel().getSelectedIndex() != i) {
                faults.add("arrows do not reach row " + i + " of " + Stops.describe(list));
                return;
            }
            String told = cell(list, i);
            if (told.length() < 3) {
                faults.add("row " + i + " says “" + told + "”: " + Stops.describe(list));
            }
            ConsoleScreens.press(list, KeyCode.DOWN, false);
        }
    }

    private static String cell(ListView<?> list, int index) {
        for (Node node : list.lookupAll(".list-cell")) {
            if (node instanceof ListCell<?> cell && cell.getIndex() == index && cell.getItem() != null) {
                return AccessibleName.of(cell);
            }
        }
        return "";
    }
}

package org.pupitre.ui.looks;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** Walks a scene with Tab and Shift+Tab, as someone without a mouse does, and says what hinders. */
final class TabWalk {
    /** Rows of a list that are tried. */
    private static final int ROWS = 4;
    private static final double ENOUGH = 3;
    private static final int AROUND = 5;
    /** Of a list it is a row that shows the keyboard. */
    private static final int MOST = 200;

    private final Scene scene;
    private final @Nullable BufferedImage still;
    private final List<String> faults = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param still the same scene where nothing has the keyboard; null not to look how each control shows it */
    TabWalk(Scene scene, @Nullable BufferedImage still) {
        this.scene = scene;
        this.still = still;
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
        // What can be done with the item and the turn is made when the keyboard first comes to them.
        Node before = scene.getFocusOwner();
        for (String id : List.of("#next-item", "#floor-name")) {
            Node lead = scene.getRoot().lookup(id);
            if (lead != null && lead.isFocusTraversable()) {
                lead.requestFocus();
            }
        }
        if (before != null) {
            before.requestFocus();
        }
        ConsoleScreens.layOut(scene);
        List<Node> expected = Stops.of(scene);
        if (expected.isEmpty()) {
            return this;
        }
        if (!expected.contains(scene.getFocusOwner())) {
            tab(false);
        }
        List<Node> there = round(expected, false);
        List<Node> back = round(expected, true);
        expected.stream().filter(n -> !there.contains(n) && Stops.of(scene).contains(n) && !byArrow(n, there))
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

    private List<Node> round(List<Node> expected, boolean back) {
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
            if (still != null && !back) {
                look(at, still);
            }
            tab(back);
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
        if (!back) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** Of buttons of which one is chosen, Tab reaches that one and arrows the others. */
    private boolean byArrow(Node node, List<Node> there) {
        if (!(node instanceof ToggleButton button) || button.getToggleGroup() == null) {
            return false;
        }
        Node reached = there.stream().filter(n -> n instanceof ToggleButton other
                && button.getToggleGroup().equals(other.getToggleGroup())).findFirst().orElse(null);
        for (KeyCode code : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
            for (Node at = reached; at != null;) {
                at.requestFocus();
                ConsoleScreens.press(at, code, false);
                Node next = scene.getFocusOwner();
                if (node.equals(next)) {
                    name(node);
                    return true;
                }
                at = at.equals(next) || !Stops.of(scene).contains(next) || next.equals(reached) ? null : next;
            }
        }
        return false;
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

    /** Whether one sees that it has the keyboard: as many pixels of enough contrast as one of its sides is long. */
    private void look(Node node, BufferedImage still) {
        Bounds bounds = Stops.bounds(node);
        Bounds seen = Stops.seen(node);
        if (seen.getHeight() < Math.min(bounds.getHeight() - 1, 24)
                || seen.getWidth() < Math.min(bounds.getWidth() - 1, 24)) {
            faults.add("is out of sight when it has the keyboard: " + Stops.describe(node));
            return;
        }
        int left = (int) Math.max(0, Math.floor(bounds.getMinX()) - AROUND);
        int top = (int) Math.max(0, Math.floor(bounds.getMinY()) - AROUND);
        int right = (int) Math.min(still.getWidth(), Math.ceil(bounds.getMaxX()) + AROUND);
        int bottom = (int) Math.min(still.getHeight(), Math.ceil(bounds.getMaxY()) + AROUND);
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(left, top, right - left, bottom - top));
        nextPulse();
        // What the first one laid out is drawn with the second.
        nextPulse();
        BufferedImage focused = Png.of(scene.getRoot().snapshot(part, null));
        int changed = 0;
        for (int y = 0; y < bottom - top; y++) {
            for (int x = 0; x < right - left; x++) {
                if (Contrast.of(still.getRGB(left + x, top + y), focused.getRGB(x, y)) >= ENOUGH) {
                    changed++;
                }
            }
        }
        double needed = Math.clamp(Math.min(bounds.getWidth(), bounds.getHeight()), 20, MOST);
        if (changed < needed) {
            faults.add("does not show that it has the keyboard (" + changed + " pixels of " + Math.round(needed) + "): "
                    + Stops.describe(node));
        }
    }

    /** Styles of what gains or loses the keyboard are only drawn with a pulse. */
    private void nextPulse() {
        Object key = new Object();
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
        Platform.enterNestedEventLoop(key);
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

package org.pupitre.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/** Light or dark, and the size of text, for all windows or for one that has its own. */
public final class Theme {
    /** Sizes of text one can choose, in percent. */
    public static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    /** The styles in the order in which they count; those of the panels are joined by the build. */
    private static final List<String> PARTS =
            List.of("tokens-light", "base", "controlsfx", "header", "ribbon", "panels", "booth", "status",
                    "notice", "sheet", "library", "low");

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", 100);

    /** Scenes that were replaced are let go. */
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();
    /** Held here, since the system's preferences outlive every theme. */
    private final ChangeListener<Object> system = (_, _, _) -> dressed().forEach(this::paint);
    private final boolean apart;
    private boolean following;

    public Theme() {
        this(false);
    }

    private Theme(boolean apart) {
        this.apart = apart;
    }

    /** For a window that keeps its own look: what is chosen for it changes no other window. */
    public static Theme ofOneWindow() {
        return new Theme(true);
    }

    /** What the user wants; the system's own scheme unless told otherwise. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Size of text in percent, one of {@link #TEXT_SIZES}. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    public boolean dark() {
        return switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** From light to dark or back. */
    public void toggle() {
        choice.set(dark() ? Choice.LIGHT : Choice.DARK);
    }

    /** The next larger (+1) or smaller (−1) size of text; 0 returns to the usual one. */
    public void resizeText(int step) {
        int now = TEXT_SIZES.indexOf(textPercent.get());
        int usual = TEXT_SIZES.indexOf(100);
        int next = step == 0 ? usual : Math.clamp(now + step, 0, TEXT_SIZES.size() - 1);
        textPercent.set(TEXT_SIZES.get(next));
    }

    /** Dresses a window and keeps it dressed for as long as someone else holds it. */
    public void dress(Scene scene) {
        if (!following) {
            following = true;
            Follow.each(choice, () -> dressed().forEach(this::paint));
            Follow.each(textPercent, () -> dressed().forEach(this::size));
            Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(system));
        }
        scenes.removeIf(held -> held.refersTo(null));
        scenes.add(new WeakReference<>(scene));
        paint(scene);
        size(scene);
    }

    /**
     * Lays the ground for every window, on the screen's thread: to be called before the first control is made, which would
     * otherwise load the toolkit's own look as well.
     */
    public void layGround() {
        Application.setUserAgentStylesheet(ground());
    }

    private String ground() {
        return (dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    /**
     * As above, from any thread, and where it is not known yet whether light or dark is wanted. The caller lays the
     * right one before anything is shown.
     */
    public static void layAnyGround() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    private List<Scene> dressed() {
        return scenes.stream().map(WeakReference::get).filter(Objects::nonNull).toList();
    }

    private void paint(Scene scene) {
        boolean dark = dark();
        if (apart) {
            scene.setUserAgentStylesheet(ground());
        } else {
            layGround();
        }
        ObservableList<String> sheets = scene.getStylesheets();
        sheets.setAll(PARTS.stream().map(Theme::sheet).toList());
        if (dark) {
            sheets.add(1, sheet("tokens-dark"));
        }
    }

    private void size(Scene scene) {
        ObservableList<String> classes = scene.getRoot().getStyleClass();
        classes.removeIf(c -> c.startsWith("text-"));
        classes.add("text-" + textPercent.get());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/css/" + name + ".css"), name).toExternalForm();
    }
}

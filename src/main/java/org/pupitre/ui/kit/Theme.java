package org.pupitre.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;

/** Light or dark, in usual or high contrast, and the size of text, for all windows or for one that has its own. */
public final class Theme {
    /** Sizes of text one can choose, in percent. */
    public static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    /** The styles in the order in which they count; those of the panels are joined by the build. */
    private static final List<String> PARTS =
            List.of("base", "controlsfx", "header", "ribbon", "panels", "booth", "status",
                    "notice", "sheet", "library", "low");

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", 100);

    /** Scenes that were replaced are let go. */
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();
    /** Held here, since the system's preferences outlive every theme. */
    private final ChangeListener<Object> system = (_, _, _) -> dressed().forEach(this::paint);
    /** A change of the system's contrast is told of by no property of its own. */
    private final MapChangeListener<String, Object> contrast = _ -> dressed().forEach(this::paint);
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

    /** What the user wants; as the system has it unless told otherwise. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST_LIGHT,
        CONTRAST_DARK
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
            case LIGHT, CONTRAST_LIGHT -> false;
            case DARK, CONTRAST_DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Whether grounds are pure, edges are drawn and every text is as clear as can be. */
    public boolean highContrast() {
        return switch (choice.get()) {
            case LIGHT, DARK -> false;
            case CONTRAST_LIGHT, CONTRAST_DARK -> true;
            case SYSTEM -> asksForContrast(Platform.getPreferences());
        };
    }

    /**
     * Whether the system asks for high contrast. JavaFX has no property for it; it passes on what each system calls it: a
     * flag of Windows, and the name of a theme of GTK such as {@code HighContrastInverse}.
     *
     * @param preferences what the system is set to, as {@code Platform.getPreferences} has it
     */
    static boolean asksForContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || String.valueOf(preferences.get("GTK.theme_name")).toLowerCase(Locale.ROOT).contains("highcontrast");
    }

    /** From light to dark or back; contrast stays. */
    public void toggle() {
        choice.set(choice(!dark(), highContrast()));
    }

    /** From usual to high contrast or back; light or dark stays. */
    public void toggleContrast() {
        choice.set(choice(dark(), !highContrast()));
    }

    private static Choice choice(boolean dark, boolean contrast) {
        if (contrast) {
            return dark ? Choice.CONTRAST_DARK : Choice.CONTRAST_LIGHT;
        }
        return dark ? Choice.DARK : Choice.LIGHT;
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
            Platform.getPreferences().addListener(new WeakMapChangeListener<>(contrast));
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
        if (apart) {
            scene.setUserAgentStylesheet(ground());
        } else {
            layGround();
        }
        ObservableList<String> sheets = scene.getStylesheets();
        List<String> wanted = new ArrayList<>();
        wanted.add(sheet("tokens-" + (highContrast() ? "contrast-" : "") + (dark() ? "dark" : "light")));
        PARTS.stream().map(Theme::sheet).forEach(wanted::add);
        sheets.setAll(wanted);
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

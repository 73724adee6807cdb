package org.pupitre.ui.kit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.failure.Failure;
import org.pupitre.ui.kit.wrap.WrappedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of the screen that fails by itself: whatever it throws while it is made, shown, styled or laid out ends here. It
 * is told once with its code; in the place of the part comes a sentence that names it, everything around it keeps running,
 * and the part is made again when the session changes.
 *
 * @param <V> what builds the part, and leads the keyboard in it
 */
public final class Part<V> extends Region implements DeskModel {
    private static final Logger LOG = LoggerFactory.getLogger(Part.class);
    /** What is laid out may ask for it once more; what asks again then has to wait for the next frame. */
    private static final int PASSES = 3;

    private final Words words;
    private final String sentence;
    private final String name;
    private final Supplier<V> make;
    private final Function<V, Region> build;
    private final List<DeskModel> models;
    /** Codes of what was told, by kind and place: how it came there may differ from frame to frame. */
    private final Map<String, String> told = new HashMap<>();
    private final Runnable beforeLayout = this::layOutEarly;
    private @Nullable V view;
    private Region shown = new Region();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    /** Whether something may have come in that has no style yet. */
    private boolean fresh = true;
    private @Nullable SessionState last;

    /**
     * @param name   key of the sentence part that names it, such as {@code failure.part.board}
     * @param models what it shows
     */
    public Part(Words words, String name, Supplier<V> make, Function<V, Region> build, DeskModel... models) {
        this(words, "failure.part", name, make, build, models);
    }

    private Part(Words words, String sentence, String name, Supplier<V> make, Function<V, Region> build,
            DeskModel... models) {
        this.words = words;
        this.sentence = sentence;
        this.name = name;
        this.make = make;
        this.build = build;
        this.models = List.of(models);
        sceneProperty().subscribe(this::follow);
        begin();
    }

    /** A part that is built by itself, once. */
    public static Part<Region> of(Words words, String name, Supplier<Region> make, DeskModel... models) {
        return new Part<>(words, name, make, made -> made, models);
    }

    /** A whole page, or a part of one, that shows no session and is not made again. */
    public static Part<Region> ofPage(Words words, Region page) {
        Part<Region> part = new Part<>(words, "failure.page", "failure.part.page", () -> page, made -> made);
        part.visibleProperty().bind(page.visibleProperty());
        part.managedProperty().bind(page.managedProperty());
        return part;
    }

    /** What is laid over a window and closed again. */
    public static Part<Region> ofSheet(Words words, Region sheet) {
        return new Part<>(words, "failure.sheet", "failure.part.sheet", () -> sheet, made -> made);
    }

    /** Asks its view for something, unless it is left out. */
    public void with(Consumer<V> act) {
        Optional.ofNullable(view).ifPresent(act);
    }

    public boolean failed() {
        return failed.get();
    }

    /** Whether it is left out now. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Shows a snapshot; a part that is left out is made again once the session has changed. */
    @Override
    @SuppressWarnings("ReferenceEquality") // a tick shows the same snapshot again
    public void show(SessionState state, Instant now) {
        if (failed() && !state.equals(last)) {
            begin();
        }
        fresh |= state != last;
        last = state;
        if (!failed()) {
            guarded(() -> models.forEach(model -> model.show(state, now)));
        }
    }

    private void begin() {
        failed.set(false);
        guarded(() -> {
            V made = make.get();
            put(build.apply(made));
            view = made;
        });
    }

    private void put(Region region) {
        shown = region;
        fresh = true;
        Priority grow = VBox.getVgrow(region);
        if (grow != null) {
            VBox.setVgrow(this, grow);
        }
        getChildren().setAll(region);
    }

    private void fail(Throwable e) {
        view = null;
        String code = told.computeIfAbsent(place(e), _ -> {
            LOG.error("a part of the screen cannot be drawn", e);
            return Failure.code(e);
        });
        WrappedText said =
                WrappedText.of(words.bind(sentence, words.bind(name), code), Styles.PANE, "failed-part");
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        put(said);
        failed.set(true);
    }

    private static String place(Throwable e) {
        StackTraceElement[] places = e.getStackTrace();
        return e.getClass().getName()
                + (places.length == 0 ? "" : places[0].getClassName() + places[0].getMethodName());
    }

    /**
     * Does something to the part.
     *
     * @return whether it went well; what a listener throws, which the toolkit hands to the thread, counts as well
     */
    private boolean guarded(Runnable act) {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        AtomicReference<@Nullable Throwable> heard = new AtomicReference<>();
        thread.setUncaughtExceptionHandler((_, e) -> heard.compareAndSet(null, e));
        try {
            act.run();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            heard.compareAndSet(null, e);
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
        Throwable e = heard.get();
        if (e != null) {
            fail(e);
        }
        return e == null;
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(beforeLayout);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(beforeLayout);
        }
    }

    /**
     * The toolkit lays out what is deep in a part without asking the part, and after an exception never again. So the
     * part is laid out here, at the beginning of each frame; there is nothing left to do then. It is styled here where the
     * session has changed: asking for styles goes through every node, so a tick must not.
     */
    private void layOutEarly() {
        if (getScene() != null && shown.getWidth() > 0) {
            guarded(() -> {
                if (fresh) {
                    fresh = false;
                    shown.applyCss();
                }
                layOut(shown);
            });
        }
    }

    private static void layOut(Region region) {
        for (int pass = 0; pass < PASSES; pass++) {
            region.layout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (!guarded(this::place)) {
            place();
        }
    }

    private void place() {
        shown.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - across(), getHeight() - down());
        layOut(shown);
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double down() {
        return snappedTopInset() + snappedBottomInset();
    }

    private double asked(ToDoubleFunction<Region> question) {
        double[] answer = new double[1];
        if (!guarded(() -> answer[0] = question.applyAsDouble(shown))) {
            answer[0] = question.applyAsDouble(shown);
        }
        return answer[0];
    }

    /** A size without the part's own insets; unknown stays unknown. */
    private static double inside(double size, double insets) {
        return size < 0 ? size : Math.max(0, size - insets);
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return shown.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return across() + asked(region -> region.minWidth(inside(height, down())));
    }

    @Override
    protected double computeMinHeight(double width) {
        return down() + asked(region -> region.minHeight(inside(width, across())));
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + asked(region -> region.prefWidth(inside(height, down())));
    }

    @Override
    protected double computePrefHeight(double width) {
        return down() + asked(region -> region.prefHeight(inside(width, across())));
    }

    @Override
    protected double computeMaxWidth(double height) {
        return across() + asked(region -> region.maxWidth(inside(height, down())));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return down() + asked(region -> region.maxHeight(inside(width, across())));
    }
}

package org.pupitre.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.pupitre.bench.program.Fx;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Aim;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Numbers;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;
import org.pupitre.live.Sample;
import org.pupitre.ui.board.BoardModel;
import org.pupitre.ui.board.BoardView;
import org.pupitre.ui.board.Tab;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Acts;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Layers;

/** The real board with many questions: keys typed into its filter, and its list scrolled. */
final class BoardBench implements Bench {
    private static final double MOST_MILLIS = 16;
    private static final double MOST_KEY_MILLIS = 50;
    private static final double MOST_FRAME_MILLIS = 33;
    private static final int SCROLLED_FRAMES = 300;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 900;
    private static final int A_NOTCH = -120;
    private static final List<String> WORDS = List.of("Région", "budget", "école", "frontière", "health", "données",
            "retour", "training");
    private static final String TYPED = "region 77";

    private final BoardModel model = new BoardModel();
    private Stage stage;
    private Scene scene;
    private ListView<?> list;

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Fx.start();
        SessionState state = state(setup.questions());
        Fx.run(() -> open(state));
        try {
            settle();
            type(setup, sheet);
            scroll(setup, sheet);
        } finally {
            Fx.run(stage::hide);
        }
        sheet.note(Numbers.of(setup.questions())
                + " questions in the inbox, list and fields as in the console; the word “"
                + TYPED + "” is typed and taken back " + setup.keys()
                + " times, a key at any moment between two pulses. The toolkit makes at most 60 frames a second, so a "
                + "key waits 8 ms on average for its frame, whatever it costs.");
    }

    private static SessionState state(int questions) {
        List<org.pupitre.domain.act.Event> events = new ArrayList<>();
        for (int i = 1; i <= questions; i++) {
            events.add(new QuestionAdded(new QuestionId("q" + i), i, WORDS.get(i % WORDS.size()) + " "
                    + WORDS.get(i / 8 % WORDS.size()) + " number " + i + ": how was this measured in the pilot?",
                    LanguageTag.FR, null, Sample.START));
        }
        return Evolver.evolve(SessionState.empty(Sample.SESSION, People.NOBODY), new CommandId("c"), events);
    }

    private void open(SessionState state) {
        Words words = new Words(Locale.ENGLISH);
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        BoardView view = new BoardView(model, words, new Sender(words, Acts.NOWHERE));
        scene = new Scene(new Layers(new org.pupitre.ui.kit.Words(java.util.Locale.ENGLISH), view.build()), WIDTH,
                HEIGHT);
        theme.dress(scene);
        stage = new Stage();
        stage.setScene(scene);
        model.show(state, Sample.START);
        model.tabProperty().set(Tab.INBOX);
        stage.show();
        view.focusFilterField();
        list = (ListView<?>) scene.lookup("#question-list");
    }

    private void settle() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(500);
        Fx.call(() -> Fx.nextFrame(scene)).join();
    }

    private void type(Setup setup, Sheet sheet) throws InterruptedException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        List<Double> frames = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        for (int round = 0; round < setup.keys(); round++) {
            for (int i = 1; i <= 2 * TYPED.length(); i++) {
                String key = i <= TYPED.length() ? TYPED.substring(i - 1, i) : "";
                TimeUnit.MICROSECONDS.sleep(40_000 + random.nextInt(16_667));
                long start = System.nanoTime();
                CompletableFuture<Long> frame = Fx.call(() -> {
                    press(key);
                    work.add((System.nanoTime() - start) / 1e6);
                    return Fx.nextFrame(scene);
                });
                frames.add((frame.join() - start) / 1e6);
                if (i == TYPED.length() && list.getItems().size() >= setup.questions()) {
                    throw new IllegalStateException("nothing was filtered");
                }
            }
        }
        sheet.add(Figure.of("key in the filter → frame", "ms", array(frames)).aims(Aim.median(MOST_MILLIS)));
        sheet.add(Figure.of("key in the filter → frame, the slow ones", "ms", array(frames))
                .aims(Aim.p99(MOST_KEY_MILLIS)));
        sheet.add(Figure.of("… of that, the key's own work", "ms", array(work)));
        sheet.add(Figure.of("the very first key → frame", "ms", frames.getFirst()));
    }

    private void press(String key) {
        TextField field = (TextField) scene.lookup("#question-filter");
        int before = field.getLength();
        if (key.isEmpty()) {
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false,
                    false));
        } else {
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false,
                    false));
        }
        if (field.getLength() == before) {
            throw new IllegalStateException("the field did not take the key");
        }
    }

    private void scroll(Setup setup, Sheet sheet) {
        int count = Math.min(SCROLLED_FRAMES, 30 * setup.keys() + 10);
        Scrolling scrolling = new Scrolling(count);
        Fx.run(scrolling::start);
        scrolling.done.orTimeout(60, TimeUnit.SECONDS).join();
        sheet.add(Figure.of("scrolling: from frame to frame", "ms", array(scrolling.intervals))
                .aims(Aim.max(MOST_FRAME_MILLIS)));
        sheet.add(Figure.of("scrolling: work of a frame until it is laid out", "ms", array(scrolling.work)));
    }

    /** Turns the wheel by a notch in each frame. */
    private final class Scrolling extends AnimationTimer {
        private final CompletableFuture<Boolean> done = new CompletableFuture<>();
        private final List<Double> intervals = new ArrayList<>();
        private final List<Double> work = new ArrayList<>();
        private final Runnable laidOut = this::laidOut;
        private final int count;
        private long begun;
        private long last;

        Scrolling(int count) {
            this.count = count;
        }

        @Override
        public void start() {
            scene.addPostLayoutPulseListener(laidOut);
            super.start();
        }

        @Override
        public void handle(long now) {
            begun = System.nanoTime();
            Node flow = list.lookup(".virtual-flow");
            int direction = work.size() < count / 2 ? 1 : -1;
            Event.fireEvent(flow, new ScrollEvent(ScrollEvent.SCROLL, 100, 100, 100, 100, false, false, false, false,
                    true, false, 0, direction * A_NOTCH, 0, direction * A_NOTCH,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                    new PickResult(flow, 100, 100)));
        }

        private void laidOut() {
            long now = System.nanoTime();
            if (begun != 0) {
                work.add((now - begun) / 1e6);
                if (last != 0) {
                    intervals.add((now - last) / 1e6);
                }
                last = now;
            }
            if (work.size() > count) {
                stop();
                scene.removePostLayoutPulseListener(laidOut);
                done.complete(true);
            }
        }
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

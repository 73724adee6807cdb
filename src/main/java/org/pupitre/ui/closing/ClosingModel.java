package org.pupitre.ui.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Span;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.Rows;

/** The closing sheet in words. After the end nothing runs, so it changes with the session and never with the time. */
public final class ClosingModel implements DeskModel {
    /** So many are named; of more the number is told. */
    private static final int NAMED = 3;
    /** No more minutes are counted. */
    private static final long MOST_MINUTES = 999;

    private final Words words;
    private final Watch watch = new Watch();
    private final ReadOnlyBooleanWrapper due = new ReadOnlyBooleanWrapper(this, "due");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper(this, "open");
    private final ObservableList<OpenQuestionRow> questions = FXCollections.observableArrayList();

    /**
     * The sheet but for its questions.
     *
     * @param end       the hour of the end
     * @param how       on which side of the hard stop it ended, and how late it began
     * @param items     with their two bars
     * @param scale     of all bars, null without items
     * @param sum       what the bars are, with the sums
     * @param languages how much was interpreted
     * @param choices   how many questions there are of each choice
     * @param waiting   who still waited for the floor; empty for no one
     */
    record Shown(
            String end,
            String how,
            List<ItemLine> items,
            @Nullable Span scale,
            String sum,
            List<LanguageLine> languages,
            String choices,
            String waiting) {
        static final Shown NOTHING = new Shown("", "", List.of(), null, "", List.of(), "", "");
    }

    /** An item with its planned and its held minutes, and both in words. */
    record ItemLine(String title, String planned, String held, String told, HeldItem item) {}

    /** A language with how much of it was interpreted, and when it was not; the latter may be empty. */
    record LanguageLine(LanguageTag language, String share, String outages) {}

    public ClosingModel(Words words) {
        this.words = words;
    }

    @Override
    public void show(SessionState state, Instant now) {
        Optional<Closing> closing = watch.changed(state, words.locale()) ? Closing.of(state) : Optional.empty();
        due.set(state.planned() && state.timeline().finishedAt() != null);
        SessionPlan plan = state.plan();
        if (closing.isEmpty() || plan == null) {
            return;
        }
        Closing sheet = closing.get();
        shown.set(new Shown(Formats.timeOfDay(sheet.end(), plan.zone()), how(sheet),
                sheet.items().stream().map(this::line).toList(), sheet.scale(),
                words.text("closing.sum", minutes(sheet.planned()), minutes(sheet.held())),
                sheet.languages().stream().map(share -> line(share, plan.zone())).toList(), choices(sheet),
                waiting(sheet, state.people())));
        Rows.update(questions, sheet.questions().stream().map(q -> row(q, state.people())).toList(),
                OpenQuestionRow::id);
        open.set(sheet.questions().size());
    }

    private String how(Closing sheet) {
        List<String> parts = new ArrayList<>();
        long past = sheet.pastStop().toMinutes();
        if (Math.abs(past) <= MOST_MINUTES) {
            parts.add(past == 0
                    ? words.text("closing.onStop")
                    : words.text(past > 0 ? "closing.pastStop" : "closing.beforeStop", Math.abs(past)));
        }
        Duration late = sheet.late();
        long opened = late == null ? 0 : late.toMinutes();
        if (opened != 0 && Math.abs(opened) <= MOST_MINUTES) {
            parts.add(words.text(opened > 0 ? "closing.openedLate" : "closing.openedEarly", Math.abs(opened)));
        }
        return String.join(", ", parts);
    }

    private static long minutes(Duration length) {
        return Formats.minutes(length);
    }

    private ItemLine line(HeldItem held) {
        String title = words.text(held.item().title());
        long planned = minutes(held.planned());
        long real = minutes(held.held());
        return new ItemLine(title, String.valueOf(planned), String.valueOf(real),
                words.text("closing.itemTold", title, planned, real), held);
    }

    private LanguageLine line(InterpretedShare share, ZoneId zone) {
        List<Span> outages = share.outages();
        String said = outages.isEmpty()
                ? ""
                : words.text("closing.outages", outages.size(), Formats.elapsed(share.lost()),
                        Formats.timeOfDay(outages.getFirst().start(), zone));
        return new LanguageLine(share.language(),
                words.text("closing.interpreted", Formats.share(share.share(), words.locale())), said);
    }

    /** Leaves out what is none. */
    private String choices(Closing sheet) {
        List<String> parts = new ArrayList<>();
        for (Closing.Choice choice : Closing.Choice.values()) {
            long count = sheet.count(Optional.of(choice));
            if (count > 0) {
                parts.add(words.text("closing.count." + choice, count));
            }
        }
        long undecided = sheet.count(Optional.empty());
        if (undecided > 0) {
            parts.add(words.text("closing.undecided", undecided));
        }
        return String.join(" · ", parts);
    }

    private String waiting(Closing sheet, People people) {
        List<String> names = sheet.waiting().stream()
                .map(entry -> people.person(entry.person()).map(Person::name)
                        .orElseGet(() -> words.text("closing.unnamed")))
                .map(Isolated::of).toList();
        if (names.isEmpty()) {
            return "";
        }
        if (names.size() == 1) {
            return words.text("closing.waitingOne", names.getFirst());
        }
        boolean all = names.size() <= NAMED;
        List<String> first = names.subList(0, all ? names.size() - 1 : NAMED - 1);
        return words.text(all ? "closing.waiting" : "closing.waitingMore", String.join(", ", first),
                all ? names.getLast() : names.size() - first.size());
    }

    private OpenQuestionRow row(Question question, People people) {
        String asker = people.person(question.asker()).map(Person::name).orElseGet(() -> words.text("closing.noName"));
        DismissReason reason = question.dismissed();
        return new OpenQuestionRow(question, Isolated.joined(" · ", Stream.concat(Stream.of(asker),
                Stream.ofNullable(reason).map(why -> words.word("board.reason", why))).toList()));
    }

    /** Whether the session has ended. */
    ReadOnlyBooleanProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many questions were not answered. */
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ObservableList<OpenQuestionRow> questions() {
        return questions;
    }
}

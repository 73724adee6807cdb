package org.pupitre.ui.prepare.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;

/**
 * A file on its way into the session: how far it is, what importing it would do, and which rows are ticked. Nothing changes
 * before a person imports it. On the screen's thread.
 */
public final class IntakeModel {
    private final Words words;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.NOTHING);
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper(this, "waiting", "");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable FoundFile> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyObjectWrapper<@Nullable AskedColumns> asked = new ReadOnlyObjectWrapper<>(this, "asked");
    private final ReadOnlyObjectWrapper<@Nullable RowKind> only = new ReadOnlyObjectWrapper<>(this, "only");
    private final ObservableList<IntakeRow> visible = FXCollections.observableArrayList();
    private List<IntakeRow> rows = List.of();
    private final Set<RowKind> unfolded = EnumSet.noneOf(RowKind.class);
    private int others;
    private IntakeWays ways = IntakeWays.NOWHERE;
    private Supplier<String> nameOf = () -> "";
    private Supplier<String> saidOf = () -> "";
    private @Nullable Supplier<FoundFile> foundOf;
    private @Nullable Supplier<AskedColumns> askedOf;

    /** How far the file is. */
    public enum Step {
        /** There is no file. */
        NOTHING,
        READING,
        /** It can be imported. */
        READY,
        /** A person has to say what its columns are. */
        ASKING,
        /** It cannot be read. */
        REFUSED,
        IMPORTING
    }

    public IntakeModel(Words words) {
        this.words = words;
        Follow.each(words.localeProperty(), this::again);
    }

    /** Where the desk asks from now on. */
    public void leadsTo(IntakeWays next) {
        ways = next;
    }

    /**
     * A file is being read.
     *
     * @param file its name, in the language of the screen
     */
    public void reading(Supplier<String> file) {
        nameOf = file;
        saidOf = () -> "";
        share.set(0);
        again();
        step.set(Step.READING);
    }

    /** So much of it is read, from 0 to 1. */
    public void at(double done) {
        share.set(done);
    }

    /** It was read, and can be imported. */
    public void ready(Supplier<FoundFile> file) {
        foundOf = file;
        askedOf = null;
        rows = List.of();
        unfolded.clear();
        only.set(null);
        saidOf = () -> "";
        again();
        step.set(Step.READY);
    }

    /** It was read, and a person has to say what its columns are. */
    public void asks(Supplier<AskedColumns> columns) {
        askedOf = columns;
        foundOf = null;
        again();
        step.set(Step.ASKING);
    }

    /** It cannot be read. */
    public void refused(Supplier<String> why) {
        foundOf = null;
        askedOf = null;
        saidOf = why;
        again();
        step.set(Step.REFUSED);
    }

    /** Its rows are being imported. */
    public void importing() {
        saidOf = () -> "";
        again();
        step.set(Step.IMPORTING);
    }

    /** It was not imported; it can be tried again. */
    public void notImported(Supplier<String> why) {
        saidOf = why;
        again();
        step.set(Step.READY);
    }

    /** There is no file any more. */
    public void nothing() {
        foundOf = null;
        askedOf = null;
        saidOf = () -> "";
        nameOf = () -> "";
        again();
        step.set(Step.NOTHING);
    }

    /** So many other files wait. */
    public void othersWait(int count) {
        others = count;
        again();
    }

    /** Says all again, in the language of the screen. */
    private void again() {
        name.set(nameOf.get());
        said.set(saidOf.get());
        waiting.set(others == 0 ? "" : words.text("importing.waiting", others));
        FoundFile file = foundOf == null ? null : foundOf.get();
        Map<Integer, Boolean> ticks = rows.stream()
                .collect(Collectors.toMap(row -> row.found().place(), row -> row.tickedProperty().get()));
        rows = file == null ? List.of() : file.rows().stream().map(IntakeRow::of).toList();
        rows.forEach(row -> {
            row.tickedProperty().set(ticks.getOrDefault(row.found().place(), row.found().ticked()));
            Follow.each(row.tickedProperty(), this::count);
        });
        count();
        found.set(file);
        asked.set(askedOf == null ? null : askedOf.get());
        filter();
    }

    private void count() {
        chosen.set((int) rows.stream().filter(row -> row.tickedProperty().get()).count());
    }

    private void filter() {
        RowKind kind = only.get();
        List<IntakeRow> shown = new ArrayList<>(rows.stream()
                .filter(row -> kind == null ? !row.found().kind().folds() : row.found().kind() == kind)
                .sorted(Comparator.comparing(row -> row.found().kind())).toList());
        if (kind == null) {
            addFolded(RowKind.ASIDE, "importing.foldedAside", "importing.staysBeside", shown);
            addFolded(RowKind.UNCHANGED, "importing.folded", "importing.nothingChanges", shown);
        }
        visible.setAll(shown);
    }

    private void addFolded(RowKind kind, String many, String why, List<IntakeRow> shown) {
        List<IntakeRow> all = rows.stream().filter(row -> row.found().kind() == kind).toList();
        if (unfolded.contains(kind) || all.size() == 1) {
            shown.addAll(all);
        } else if (!all.isEmpty()) {
            shown.add(IntakeRow.folded(kind, words.text(many, all.size()), words.text(why)));
        }
    }

    /** Shows only rows of a kind; null for all. */
    void showOnly(@Nullable RowKind kind) {
        only.set(kind);
        filter();
    }

    /** Shows the rows that are folded to one line as well. */
    void unfold(RowKind kind) {
        unfolded.add(kind);
        filter();
    }

    /** How many rows there are of each kind; kinds without a row are not there. */
    Map<RowKind, Integer> counts() {
        Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
        rows.forEach(row -> counts.merge(row.found().kind(), 1, Integer::sum));
        return counts;
    }

    /** How many rows of which kind, in words, such as “3 new, 2 changed”. */
    String summary() {
        return counts().entrySet().stream().map(e -> words.text("importing.count." + e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The places of the rows that are ticked. */
    private Set<Integer> ticked() {
        return rows.stream().filter(row -> row.tickedProperty().get()).map(row -> row.found().place())
                .collect(Collectors.toSet());
    }

    /** Imports what is ticked, if something is. */
    void bring() {
        if (step.get() == Step.READY && chosen.get() > 0) {
            ways.bring(ticked());
        }
    }

    /** Asks for a file. */
    public void choose() {
        ways.choose(null);
    }

    /** Asks for a file, to be read as this kind. */
    public void choose(IntakeKind kind) {
        ways.choose(kind);
    }

    /** The way of files, and of what a person decides. */
    public IntakeWays ways() {
        return ways;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Why it cannot be read, or was not imported; empty for nothing. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** How many other files wait, in words; empty for none. */
    ReadOnlyStringProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** How many rows are ticked. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable FoundFile> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable AskedColumns> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** How the file was read, where a person can choose otherwise. */
    @Nullable
    ReadAs readAs() {
        FoundFile file = found.get();
        AskedColumns columns = asked.get();
        return columns != null ? columns.readAs() : file == null ? null : file.readAs();
    }

    ReadOnlyObjectProperty<@Nullable RowKind> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /** The rows that are shown. */
    ObservableList<IntakeRow> visible() {
        return visible;
    }
}

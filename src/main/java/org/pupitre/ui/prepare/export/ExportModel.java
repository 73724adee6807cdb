package org.pupitre.ui.prepare.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.WorkModel;

/** How far one is with exporting a file of a session. On the screen's thread. */
public final class ExportModel {
    private final List<ExportKind> kinds;
    private final WorkModel work = new WorkModel();
    private final ObjectProperty<ExportWish> wish;
    private final ObjectProperty<@Nullable ExportOffer> offer = new SimpleObjectProperty<>(this, "offer");
    private final ObjectProperty<String> folder = new SimpleObjectProperty<>(this, "folder", "");
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.CHOOSING);
    private final Map<String, ExportWays.Decided> decided = new LinkedHashMap<>();
    private Supplier<List<String>> said = List::of;

    /** How far it is. */
    public enum Step {
        /** A person chooses what leaves. */
        CHOOSING,
        /** The files are being written. */
        WORKING,
        /** Files of these names are there; it asks whether to replace them. */
        REPLACING,
        /** The files are written. */
        DONE,
        /** Nothing was written; it can be tried again. */
        REFUSED
    }

    /**
     * @param kinds    what can be exported, not empty
     * @param language of the screen, in which tables are at first
     */
    public ExportModel(List<ExportKind> kinds, String language) {
        this.kinds = List.copyOf(kinds);
        ExportKind first = kinds.getFirst();
        wish = new SimpleObjectProperty<>(this, "wish",
                new ExportWish(first.key(), first.forms().getFirst().key(), language, first.working(), false));
    }

    /** What can be exported. */
    List<ExportKind> kinds() {
        return kinds;
    }

    /** The kind that is chosen. */
    ExportKind kind() {
        return kinds.stream().filter(kind -> kind.key().equals(wish.get().kind())).findFirst().orElseThrow();
    }

    /** The form that is chosen. */
    ExportKind.Form form() {
        return kind().forms().stream().filter(form -> form.key().equals(wish.get().form())).findFirst().orElseThrow();
    }

    /** Chooses a kind, in its usual form; what was chosen of languages and purpose stays where it can. */
    void choose(ExportKind kind) {
        ExportWish was = wish.get();
        // What always names everyone does not make a working copy of what is chosen after it.
        boolean working = kind.working() || (!kind().working() && was.working());
        change(new ExportWish(kind.key(), kind.forms().getFirst().key(), was.language(), working, false));
    }

    /** Chooses something else of the same kind. */
    void change(ExportWish next) {
        ExportKind kind = kinds.stream().filter(one -> one.key().equals(next.kind())).findFirst().orElseThrow();
        boolean each = kind.forms().stream().anyMatch(form -> form.key().equals(next.form()) && form.perLanguage());
        String language = next.language().isEmpty() && !each ? usual() : next.language();
        step.set(Step.CHOOSING);
        said = List::of;
        wish.set(new ExportWish(next.kind(), next.form(), language, next.working(), next.all()));
    }

    private String usual() {
        ExportOffer seen = offer.get();
        return seen == null || seen.languages().isEmpty() ? "en" : seen.languages().getFirst();
    }

    /** Decides about a place that is held back; nothing where it is open again. */
    public void decide(String held, ExportWays.@Nullable Decided decision) {
        if (decision == null) {
            decided.remove(held);
        } else {
            decided.put(held, decision);
        }
    }

    /** What was decided about a place; empty where it is open. */
    Optional<ExportWays.Decided> decision(String held) {
        return Optional.ofNullable(decided.get(held));
    }

    /** What was decided so far. */
    List<ExportWays.Decided> decided() {
        return List.copyOf(decided.values());
    }

    /** How many places are still to be decided about. */
    long open() {
        ExportOffer seen = offer.get();
        return seen == null ? 0 : seen.held().stream().filter(held -> !decided.containsKey(held.id())).count();
    }

    /** Whether a press on the button would write. */
    boolean ready() {
        return offer.get() != null && open() == 0 && step.get() != Step.WORKING;
    }

    /** Says what the wish comes to. */
    public void offered(ExportOffer seen) {
        offer.set(seen);
    }

    /** Says into which folder the files go. */
    public void folder(String path) {
        folder.set(path);
    }

    /** The files are being written. */
    public void work() {
        said = List::of;
        step.set(Step.WORKING);
    }

    /** Nothing was done, such as when no folder was chosen. */
    public void again() {
        step.set(Step.CHOOSING);
    }

    /** Asks whether files that are there are to be replaced. */
    public void replacing(Supplier<List<String>> sentences) {
        said = sentences;
        step.set(Step.REPLACING);
    }

    /** Says what was written. */
    public void done(Supplier<List<String>> sentences) {
        said = sentences;
        step.set(Step.DONE);
    }

    /** Says why nothing was written. */
    public void refused(Supplier<List<String>> sentences) {
        said = sentences;
        step.set(Step.REFUSED);
    }

    /** How much of the files is made. */
    public WorkModel progress() {
        return work;
    }

    /** What is to be said at this step, in the language of the screen. */
    List<String> said() {
        return said.get();
    }

    public ReadOnlyObjectProperty<ExportWish> wishProperty() {
        return wish;
    }

    ReadOnlyObjectProperty<@Nullable ExportOffer> offerProperty() {
        return offer;
    }

    ReadOnlyObjectProperty<String> folderProperty() {
        return folder;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step;
    }
}

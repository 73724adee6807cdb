package org.pupitre.ui.before;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.outlook.ComparedClocks;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.before.Check.Fact;
import org.pupitre.ui.before.Check.Known;
import org.pupitre.ui.before.Check.Subject;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.Rows;

/** The check list in words, and how many of its lines are missing or there in part. */
public final class BeforeModel implements DeskModel {
    private final Words words;
    private final Supplier<Safety> safety;
    private final Supplier<@Nullable Gap> asked;
    private final boolean always;
    private final Watch watch = new Watch();
    private final ReadOnlyBooleanWrapper due = new ReadOnlyBooleanWrapper(this, "due");
    private final ReadOnlyIntegerWrapper missing = new ReadOnlyIntegerWrapper(this, "missing");
    private final ObservableList<CheckRow> rows = FXCollections.observableArrayList();

    /**
     * Both are asked at each tick while the list is shown.
     *
     * @param asked a jump of this computer's clock that is still to be answered; null for none
     */
    public BeforeModel(Words words, Supplier<Safety> safety, Supplier<@Nullable Gap> asked) {
        this(words, safety, asked, false);
    }

    private BeforeModel(Words words, Supplier<Safety> safety, Supplier<@Nullable Gap> asked, boolean always) {
        this.always = always;
        this.words = words;
        this.safety = safety;
        this.asked = asked;
    }

    /** The same list where a session is prepared: it is there as long as the session has a plan and is not over. */
    public static BeforeModel atDesk(Words words, Supplier<Safety> safety, Supplier<@Nullable Gap> asked) {
        return new BeforeModel(words, safety, asked, true);
    }

    @Override
    public void show(SessionState state, Instant now) {
        due.set(always
                ? state.planned() && state.timeline().finishedAt() == null
                : CheckList.due(state));
        SessionPlan plan = state.plan();
        if (plan == null || !due.get()) {
            return;
        }
        Safety kept = safety.get();
        Instant backup = kept.backup();
        ComparedClocks clocks = ComparedClocks.of(state, asked.get());
        boolean old = backup != null && Formats.beyondADay(Duration.between(backup, now));
        if (!watch.changed(state, words.locale(), kept.failure(), kept.aside(), kept.known(), backup, old,
                clocks, String.valueOf(kept.computer()))) {
            return;
        }
        List<Check> checks = CheckList.of(state, kept, clocks);
        Rows.update(rows, checks.stream().map(check -> row(check, plan.zone(), now, kept.known())).toList(),
                CheckRow::subject);
        missing.set((int) checks.stream().filter(check -> !check.done()).count());
    }

    private CheckRow row(Check check, ZoneId zone, Instant now, boolean backups) {
        String known = String.join(", ", check.facts().stream().map(fact -> said(fact, zone, now)).toList());
        boolean leads = check.mend() != null || check.subject() == Subject.INTERPRETERS
                || check.subject() == Subject.CLOCK
                || check.subject() == Subject.RECORDING || check.subject() == Subject.RAPPORTEUR
                || (check.subject() == Subject.SAFETY && backups);
        return new CheckRow(check.subject(), check.sign(), known, check.mend(), leads);
    }

    private String said(Fact fact, ZoneId zone, Instant now) {
        Object[] values = fact.values().stream().map(value -> switch (value) {
            case LanguageTag language -> language.nameIn(words.locale());
            case Instant at -> Formats.timeOrDate(at, now, zone, words.locale());
            case String cause when fact.known() == Known.NOT_SAVED -> words.cause(cause);
            default -> value;
        }).toArray();
        return words.text("before.known." + fact.known(), values);
    }

    /** Whether the list is to be shown. */
    ReadOnlyBooleanProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** How many lines are missing, or there in part. */
    ReadOnlyIntegerProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    ObservableList<CheckRow> rows() {
        return rows;
    }
}

package org.pupitre.ui.library.deletion;

import java.util.List;
import java.util.Locale;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pupitre.live.SessionSummary;
import org.pupitre.text.Fold;
import org.pupitre.ui.kit.Formats;

/** Deleting a session, step by step: what would go, and what was done. */
public final class DeleteModel {
    /** How far it is. */
    enum Step {
        LOOKING,
        WHAT,
        WORKING,
        DONE
    }

    private final DeleteDoor door;
    private final SessionSummary session;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.LOOKING);
    private DeleteDoor.@Nullable WhatGoes preview;
    private List<String> result = List.of();

    /** What is typed as the confirmation; it stays where the sheet is made again. */
    final StringProperty confirmed = new SimpleStringProperty("");

    public DeleteModel(DeleteDoor door, SessionSummary session) {
        this.door = door;
        this.session = session;
        look();
    }

    /** Looks what would go, and says it in the language of the screen. */
    void look() {
        if (step.get() != Step.WORKING && step.get() != Step.DONE) {
            door.preview(found -> {
                if (step.get() != Step.WORKING && step.get() != Step.DONE) {
                    preview = found;
                    // The same step is shown again where the sentences changed.
                    step.set(Step.LOOKING);
                    step.set(Step.WHAT);
                }
            });
        }
    }

    ReadOnlyObjectProperty<Step> step() {
        return step;
    }

    SessionSummary session() {
        return session;
    }

    DeleteDoor.@Nullable WhatGoes preview() {
        return preview;
    }

    List<String> result() {
        return result;
    }

    /** The day of the session, as the list has it. */
    String day(Locale locale) {
        return Formats.day(session.plannedStart(), session.zone(), locale);
    }

    /** Whether what was typed is the title, in any of its languages, or the day, as it is written or as 2022-05-24. */
    boolean confirms(String typed, Locale locale) {
        String given = Fold.of(typed.strip());
        return !given.isEmpty() && (session.title().wordings().values().stream().anyMatch(title -> same(title, given))
                || same(day(locale), given)
                || same(session.plannedStart().atZone(session.zone()).toLocalDate().toString(), given));
    }

    private static boolean same(String wanted, String folded) {
        return Fold.of(wanted.strip()).equals(folded);
    }

    /** Deletes the session whose title or day was typed; any other text changes nothing. */
    void delete(Locale locale) {
        if (step.get() == Step.WHAT && confirms(confirmed.get(), locale)) {
            step.set(Step.WORKING);
            door.delete(sentences -> {
                result = List.copyOf(sentences);
                step.set(Step.DONE);
            });
        }
    }
}

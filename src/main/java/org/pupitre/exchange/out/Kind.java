package org.pupitre.exchange.out;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pupitre.domain.outlook.released.ReleasePurpose;

/** What can be exported: the word after {@code pupitre export}. */
public enum Kind {
    AGENDA,
    CALENDAR,
    /** All that is planned, to go on working with; it names everyone. */
    SEMINAR,
    TIMELINE,
    PEOPLE,
    GLOSSARY,
    QUESTIONS,
    /** Who asked for the floor. */
    QUEUE,
    /** Who was there. */
    ATTENDANCE;

    /** The purpose of a file of this kind where no other is chosen. */
    public ReleasePurpose usual() {
        return this == SEMINAR ? ReleasePurpose.WORKING : ReleasePurpose.RECORD;
    }

    /** Its forms, the usual one first. */
    public List<Format> formats() {
        return switch (this) {
            case AGENDA -> List.of(Format.CSV, Format.XLSX, Format.HTML);
            case CALENDAR -> List.of(Format.ICS);
            case SEMINAR -> List.of(Format.JSON);
            case TIMELINE, PEOPLE, QUESTIONS, QUEUE, ATTENDANCE -> List.of(Format.CSV, Format.XLSX, Format.JSON);
            case GLOSSARY -> List.of(Format.CSV, Format.TBX);
        };
    }

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether each language has a file of its own, because all texts of a file are in one. */
    public boolean perLanguage(Format format) {
        return format == Format.ICS || format == Format.HTML;
    }

    /** The form that a file's name says; empty for a name that says none of this kind. */
    public Optional<Format> named(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return formats().stream().filter(format -> lower.endsWith(format.ending())).findFirst();
    }

    /** The kind of a word. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}

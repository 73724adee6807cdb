package org.pupitre.exchange.column;

import java.util.List;
import java.util.Optional;

/** Our own tables. */
public enum OwnTable {
    AGENDA,
    PEOPLE,
    GLOSSARY,
    /** Questions, also as the report of a meeting tool. */
    QUESTIONS,
    /** Who was there, also as the report of a meeting tool. */
    ATTENDANCE,
    /** A chat, which has lines and no columns. */
    CHAT;

    /** All columns, in the order in which they are written. */
    public List<Column> columns() {
        return switch (this) {
            case AGENDA -> List.of(AgendaColumn.values());
            case PEOPLE -> List.of(PeopleColumn.values());
            case GLOSSARY -> List.of(GlossaryColumn.values());
            case QUESTIONS -> List.of(QuestionColumn.values());
            case ATTENDANCE -> List.of(AttendanceColumn.values());
            case CHAT -> List.of();
        };
    }

    /** The column that a header names in any language of the screen; empty for an unknown one. */
    public Optional<Heading> heading(String header) {
        return KnownHeaders.of(this).heading(header);
    }
}

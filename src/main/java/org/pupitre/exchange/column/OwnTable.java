package org.pupitre.exchange.column;

import java.util.List;
import java.util.Optional;

/** Our own tables. */
public enum OwnTable {
    AGENDA,
    PEOPLE,
    GLOSSARY;

    /** All columns, in the order in which they are written. */
    public List<Column> columns() {
        return switch (this) {
            case AGENDA -> List.of(AgendaColumn.values());
            case PEOPLE -> List.of(PeopleColumn.values());
            case GLOSSARY -> List.of(GlossaryColumn.values());
        };
    }

    /** The column that a header names in any language of the screen; empty for an unknown one. */
    public Optional<Heading> heading(String header) {
        return KnownHeaders.of(this).heading(header);
    }
}

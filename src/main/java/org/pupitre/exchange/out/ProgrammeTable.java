package org.pupitre.exchange.out;

import java.util.List;
import java.util.stream.Stream;

import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedPerson;
import org.pupitre.exchange.column.CellWords;
import org.pupitre.exchange.column.Cells;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.column.PeopleColumn;
import org.pupitre.text.Messages;

/** The people of a session as a table, in the columns that are read again. */
public final class ProgrammeTable {
    private final Released copy;
    private final Messages messages;

    private ProgrammeTable(Released copy, Messages messages) {
        this.copy = copy;
        this.messages = messages;
    }

    /** A row a person; with headers and words in the language of the messages. */
    public static Table of(Released copy, Messages messages) {
        return new ProgrammeTable(copy, messages).table();
    }

    private Table table() {
        List<PeopleColumn> columns = Stream.of(PeopleColumn.values()).filter(PeopleColumn::written)
                .filter(this::leaves).toList();
        return new Table("people",
                columns.stream().map(Heading::new).map(h -> new Table.Head(h.remembered(), h.text(messages))).toList(),
                copy.people().stream()
                        .map(person -> columns.stream().map(column -> cell(column, person)).toList()).toList());
    }

    /** Ids, and how to reach someone, are for working copies. */
    private boolean leaves(PeopleColumn column) {
        return copy.purpose() == ReleasePurpose.WORKING || (column != PeopleColumn.ID && column != PeopleColumn.REACH);
    }

    private Cell cell(PeopleColumn column, ReleasedPerson person) {
        return switch (column) {
            case ID -> Cell.text(person.id());
            case NAME -> Cell.text(person.name().text());
            case SAID_AS -> Cell.text(person.saidAs());
            case AFFILIATION -> Cell.text(person.name().affiliation());
            case GROUP -> person.group() == null
                    ? Cell.EMPTY
                    : new Cell.Word(person.group().name(), CellWords.of(messages, person.group()));
            case LANGUAGE -> Cell.text(person.language() == null ? null : person.language().value());
            case COUNTRY -> Cell.text(person.country());
            case LANGUAGES -> Cell.text(Cells.list(person.languages().stream().map(tag -> tag.value()).toList()));
            case ROLE -> Cell.text(person.role());
            case REACH -> Cell.text(person.reach());
            case FIRST_NAME, LAST_NAME, EMAIL, APPROVAL -> Cell.EMPTY;
        };
    }
}

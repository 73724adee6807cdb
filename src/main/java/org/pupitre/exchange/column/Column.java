package org.pupitre.exchange.column;

import java.util.List;

import org.pupitre.text.Messages;

/** A column of one of our own tables. */
public sealed interface Column permits AgendaColumn, PeopleColumn, GlossaryColumn,
        QuestionColumn, AttendanceColumn {
    /** Between the names of a column. */
    String BETWEEN = ";";

    /** The name of the constant. */
    String name();

    /** Whether there is one of it for each language. */
    boolean perLanguage();

    /**
     * What its header says.
     *
     * @param language the tag of the language, such as {@code fr-CA}; empty where the column has none
     */
    String header(Messages messages, String language);

    /**
     * Other names by which it is read, folded as by {@link HeaderFold}; of a column for each language {@code @} is the place of
     * the language.
     */
    List<String> aliases();
}

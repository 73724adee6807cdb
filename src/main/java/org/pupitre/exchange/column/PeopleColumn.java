package org.pupitre.exchange.column;

import java.util.List;

import org.pupitre.text.Messages;

/**
 * The columns of people, in the order in which they are written; together they hold all of a
 * {@link org.pupitre.domain.act.Person}. First and last name are only read.
 */
public enum PeopleColumn implements Column {
    ID("identifier", "identifiant", "person id"),
    NAME("name", "full name", "display name", "user name", "participant", "person", "speaker", "nom complet",
            "nom affiche", "nom et prenom", "prenom et nom", "personne", "orateur", "name (original name)",
            "nom (nom original)", "user name (original name)"),
    /** How the name is said aloud. */
    SAID_AS("said as", "pronunciation", "pronounced", "prononciation", "se prononce"),
    /** Whom the person speaks for, in words. */
    AFFILIATION("organisation", "organization", "organisme", "institution", "company", "societe", "employer",
            "affiliations"),
    /** What kind of organisation that is, in a word of {@link CellWords#group}. */
    GROUP("category", "kind of organisation", "type of organisation", "groupe", "type d organisation"),
    /** The language the person prefers to speak. */
    LANGUAGE("speaks", "main language", "preferred language", "langue preferee", "langue principale", "parle"),
    COUNTRY("country", "country/region", "country/region name", "pays/region"),
    /** Other languages the person speaks or understands, separated as by {@link Cells#list}. */
    LANGUAGES("languages", "other languages", "also speaks", "langues", "parle aussi"),
    ROLE("function", "position", "title", "job title", "fonction", "titre", "poste"),
    /** How to reach the person during the session, free text. */
    REACH("reach", "contact", "reachable", "how to reach", "joindre", "joignable"),
    /** Read only, with {@link #LAST_NAME}: together the name. */
    FIRST_NAME("first name", "given name", "forename"),
    /** Read only. */
    LAST_NAME("last name", "surname", "family name"),
    /** Read only, and kept only where a person wants it. */
    EMAIL("email", "e mail", "user email", "adresse e mail", "courriel", "e mail address", "email address"),
    /** Read only: whether a registration holds. */
    APPROVAL("approval status", "statut d approbation");

    private final String names;

    PeopleColumn(String... names) {
        this.names = String.join(BETWEEN, names);
    }

    /** Whether it is a column of the tables we write. */
    public boolean written() {
        return this != FIRST_NAME && this != LAST_NAME && this != EMAIL && this != APPROVAL;
    }

    @Override
    public boolean perLanguage() {
        return false;
    }

    @Override
    public String header(Messages messages, String language) {
        return messages.word("column.people", this);
    }

    @Override
    public List<String> aliases() {
        return List.of(names.split(BETWEEN));
    }
}

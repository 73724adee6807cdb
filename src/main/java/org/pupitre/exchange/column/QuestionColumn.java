package org.pupitre.exchange.column;

import java.util.List;

import org.pupitre.text.Messages;

/**
 * The columns of questions, in the order in which they are written. The reports of meeting tools have some of them; those that
 * only such reports have are read and never written.
 */
public enum QuestionColumn implements Column {
    /** What makes it the same question in the next file. */
    KEY("event question id", "external id"),
    NUMBER("#", "no", "n°", "number of the question"),
    TEXT("question", "questions", "text", "texte"),
    /** The wording in another language. */
    WORDING("question (@)", "question @", "wording (@)", "formulation (@)"),
    LANGUAGE("language of the question", "langue de la question", "lang"),
    ASKER("asker name", "asker", "asked by", "author", "nom de l auteur", "auteur", "posee par", "name", "nom"),
    /** Read only; kept only where a person wants it. */
    EMAIL("asker email", "email", "e mail", "adresse e mail", "asker e mail"),
    ASKED_AT("question time", "asked", "time", "date created", "heure", "heure de la question"),
    /** Where it is on the board; read over, since that is decided here. */
    STATE("status", "etat", "statut"),
    ANSWER("answer(s)", "answers", "reponse(s)", "reponses"),
    ANSWERED_AT("answered time", "answer time", "heure de la reponse"),
    ANSWERED_BY("answer name", "answered by", "answerer name", "repondu par"),
    VOTES("upvotes", "score", "votes count", "voix");

    private final String names;

    QuestionColumn(String... names) {
        this.names = String.join(BETWEEN, names);
    }

    /** Whether it is a column of the tables we write. */
    public boolean written() {
        return this != EMAIL;
    }

    @Override
    public boolean perLanguage() {
        return this == WORDING;
    }

    @Override
    public String header(Messages messages, String language) {
        return this == WORDING
                ? messages.text("column.questions.WORDING", language)
                : messages.word("column.questions", this);
    }

    @Override
    public List<String> aliases() {
        return List.of(names.split(BETWEEN));
    }
}

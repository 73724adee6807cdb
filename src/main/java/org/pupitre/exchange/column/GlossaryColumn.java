package org.pupitre.exchange.column;

import java.util.List;

import org.pupitre.text.Messages;

/**
 * The columns of a glossary: {@code id,en,fr,fr_variant,domain} and the like. Their names are the same in every language of the
 * screen, since other programs read them too.
 */
public enum GlossaryColumn implements Column {
    ID("id", "no", "n°", "#", "identifier", "identifiant"),
    /** The preferred wording, one column for each language. */
    TERM("@", "term @", "@ term", "terme @", "@ terme"),
    /** Other wordings, separated by {@code |}. */
    VARIANT("@_variant", "@ variant", "variant @", "@ variants", "variants @", "@ variante", "variante @",
            "@ variantes",
            "variantes @", "@ variant seen", "@ synonym", "synonym @", "@ synonyms", "synonyms @", "@ synonyme",
            "synonyme @", "synonymes @"),
    DEFINITION("@_definition", "@ definition", "definition @", "def @"),
    DOMAIN("domain", "domaine", "subject", "subject field", "field", "sujet"),
    /** Where a wording is from; read over, and never kept. */
    SOURCE("@_source", "source @", "@ source");

    private final String names;

    GlossaryColumn(String... names) {
        this.names = String.join(BETWEEN, names);
    }

    /** Whether it is a column of the tables we write. */
    public boolean written() {
        return this != SOURCE;
    }

    @Override
    public boolean perLanguage() {
        return this != ID && this != DOMAIN;
    }

    @Override
    public String header(Messages messages, String language) {
        return aliases().getFirst().replace("@", language);
    }

    @Override
    public List<String> aliases() {
        return List.of(names.split(BETWEEN));
    }
}

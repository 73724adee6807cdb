package org.pupitre.installer;

/** What packages say about the program. */
final class Words {
    static final String DESCRIPTION = "Console for live, bilingual online sessions";

    private Words() {}
}

package org.pupitre.installer;

/** What packages say about the program. */
final class PackageWords {
    static final String DESCRIPTION = "Console for live, bilingual online sessions";
    static final String MAKER = "Pupitre contributors";
    static final String COPYRIGHT = "Copyright 2026 Pupitre contributors, Apache-2.0";

    private PackageWords() {}
}

package org.pupitre.exchange.seminar;

import java.util.List;

/** What came of reading a seminar file. */
public sealed interface Reading {
    /**
     * The file can be imported.
     *
     * @param remarks what is taken as it is but deserves a look, such as more speaking time than an item has
     */
    record Sound(SeminarImport seminar, List<Problem> remarks) implements Reading {
        public Sound {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Nothing is imported.
     *
     * @param problems everything that was found, in the order of the file; never empty
     */
    record Faulty(List<Problem> problems) implements Reading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}

package org.pupitre.domain.outlook.released;

import java.util.List;

import org.pupitre.domain.value.LanguageTag;

/** A booth with its directions and interpreters. */
public record ReleasedBooth(String id, String name, List<Way> ways, List<Interpreter> team) {
    /** A direction of interpreting. */
    public record Way(LanguageTag from, LanguageTag to) {}

    /**
     * An interpreter.
     *
     * @param person the id
     */
    public record Interpreter(String person, ReleasedName name, List<LanguageTag> languages) {
        public Interpreter {
            languages = List.copyOf(languages);
        }
    }

    public ReleasedBooth {
        ways = List.copyOf(ways);
        team = List.copyOf(team);
    }
}

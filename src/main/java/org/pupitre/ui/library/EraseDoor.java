package org.pupitre.ui.library;

import java.util.List;
import java.util.function.Consumer;

import org.pupitre.domain.act.Person;

/** What the sheet for erasing a person asks of the library. */
public interface EraseDoor {
    /**
     * What would go.
     *
     * @param by       by what the person is found in texts
     * @param entries  how many entries change
     * @param texts    the texts that go
     * @param drafts   how many drafts and answers to refused commands go
     * @param copies   files on this machine that are rewritten or removed
     * @param unreached what cannot be reached, a line each
     */
    record Preview(
            List<String> by,
            int entries,
            List<String> texts,
            int drafts,
            List<String> copies,
            List<String> unreached) {
        public Preview {
            by = List.copyOf(by);
            texts = List.copyOf(texts);
            copies = List.copyOf(copies);
            unreached = List.copyOf(unreached);
        }
    }

    /** Everyone in the library, by name. */
    List<Person> people();

    /**
     * Looks for a person; changes nothing.
     *
     * @param also further names or words by which the person is found in texts
     */
    Preview preview(Person person, List<String> also);

    /**
     * Erases a person; off the screen's thread.
     *
     * @param done gets what was done or why it was not, a sentence each, on the screen's thread
     */
    void erase(Person person, List<String> also, Consumer<List<String>> done);
}

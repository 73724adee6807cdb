package org.pupitre.journal.value;

import java.nio.file.Path;
import java.util.List;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.SessionId;

/**
 * What goes when a person is erased.
 *
 * @param by       by what the person is looked for in texts
 * @param sessions in which the person occurs
 * @param entries  how many entries hold the person's id or are found by a text
 * @param passages the texts that go; a title loses only the name
 * @param drafts   how many drafts go
 * @param refusals how many answers to refused commands go
 * @param copies   other files on this machine that are searched: rewritten, or removed where that is not possible
 * @param absent   places on other disks that are not there now
 * @param exported what left the library and cannot be reached
 */
public record ErasePreview(
        Person person,
        Traces by,
        List<SessionId> sessions,
        int entries,
        List<Passage> passages,
        int drafts,
        int refusals,
        List<Path> copies,
        List<Path> absent,
        List<Exported> exported) {
    public ErasePreview {
        sessions = List.copyOf(sessions);
        passages = List.copyOf(passages);
        copies = List.copyOf(copies);
        absent = List.copyOf(absent);
        exported = List.copyOf(exported);
    }
}

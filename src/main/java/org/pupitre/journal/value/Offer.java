package org.pupitre.journal.value;

import java.util.List;

import org.pupitre.domain.value.PersonId;

/**
 * What can be done for a damaged library.
 *
 * @param findings   what is wrong with it
 * @param mendable   whether everything can be recovered: every entry and every person
 * @param helping    the backups that have what the library lacks, newest first
 * @param stillLost  entries that neither the library nor a backup has
 * @param peopleLost people whose row was altered and who are in no backup
 * @param readable   up to this entry all can be recovered, with the help of backups
 * @param saved      how many entries can be recovered in all
 * @param backups    all there are, newest first, to restore one instead
 */
public record Offer(
        Findings findings,
        boolean mendable,
        List<Backup> helping,
        List<SeqRange> stillLost,
        List<PersonId> peopleLost,
        long readable,
        long saved,
        List<Backup> backups) {
    public Offer {
        helping = List.copyOf(helping);
        stillLost = List.copyOf(stillLost);
        peopleLost = List.copyOf(peopleLost);
        backups = List.copyOf(backups);
    }
}

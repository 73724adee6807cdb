package org.pupitre.exchange.bundle;

import java.time.Instant;
import java.util.List;

import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SessionId;

/**
 * What a bundle says of itself.
 *
 * @param format      always {@link #FORMAT}
 * @param version     of the format, from 1
 * @param application what wrote it, with its version
 * @param rapporteur  whether it comes from a rapporteur's copy, else from the moderator's library
 * @param device      the machine it was written on
 * @param written     when, by the clock of that machine
 * @param notes       how many notes it holds, those taken away not counted
 * @param revisions   how many revisions of notes
 * @param members     the other files in it
 */
public record Manifest(
        String format,
        int version,
        String application,
        SessionId session,
        LocalText seminarTitle,
        LocalText sessionTitle,
        boolean rapporteur,
        String device,
        Instant written,
        int notes,
        int revisions,
        int items,
        int people,
        int questions,
        List<Member> members) {
    public static final String FORMAT = "pupitre-bundle";
    /** The newest version this program knows. */
    public static final int VERSION = 1;

    public Manifest {
        members = List.copyOf(members);
    }

    /**
     * A file in the bundle.
     *
     * @param bytes  its length
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Member(String name, int bytes, String sha256) {}
}

package org.pupitre.exchange.column;

import java.util.List;

import org.pupitre.text.Messages;

/** The columns of who was there, a row each time someone was; those we write, and those that reports of meeting tools have. */
public enum AttendanceColumn implements Column {
    /** The person's id, on working copies. */
    ID("identifier", "identifiant", "person id"),
    NAME("user name", "name (original name)", "nom (nom original)", "user name (original name)", "display name",
            "nom affiche", "participant", "nom de l utilisateur"),
    ROLE("as", "comme", "en tant que"),
    JOIN("join time", "joined", "heure d arrivee", "heure de connexion"),
    LEAVE("leave time", "left", "heure de depart", "heure de deconnexion"),
    /** The whole presence of the person, in minutes; read over, since it follows from the rows. */
    MINUTES("time in session (minutes)", "duration (minutes)", "duree (minutes)", "duration"),
    /** Whether the row is time in the waiting room. */
    WAITING("in waiting room", "salle d attente", "dans la salle d attente"),
    COUNTRY("country/region name", "country/region", "pays/region", "country/region name (pays)"),
    /** Read only. */
    FIRST_NAME("prenom"),
    /** Read only. */
    LAST_NAME("nom de famille", "surname"),
    /** Read only; kept only where a person wants it. */
    EMAIL("user email", "e mail", "adresse e mail", "adresse e mail de l utilisateur", "courriel"),
    /** Read only: yes or no. */
    ATTENDED("present", "a participe");

    private final String names;

    AttendanceColumn(String... names) {
        this.names = String.join(BETWEEN, names);
    }

    /** Whether it is a column of the tables we write. */
    public boolean written() {
        return this != FIRST_NAME && this != LAST_NAME && this != EMAIL && this != ATTENDED;
    }

    @Override
    public boolean perLanguage() {
        return false;
    }

    @Override
    public String header(Messages messages, String language) {
        return messages.word("column.attendance", this);
    }

    @Override
    public List<String> aliases() {
        return List.of(names.split(BETWEEN));
    }
}

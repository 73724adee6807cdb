package org.pupitre.exchange.column;

import java.util.List;

import org.pupitre.text.Messages;

/**
 * The columns of an agenda, in the order in which they are written; together they hold all of an
 * {@link org.pupitre.domain.act.ItemPlan}.
 */
public enum AgendaColumn implements Column {
    /** The item's id, which stays the same from file to file. */
    ID("identifier", "identifiant", "item id"),
    /** The title, one column for each language. */
    TITLE("title @", "title in @", "titre @", "titre en @", "@ title", "@"),
    /** What kind of item it is, in a word of {@link CellWords#kind}. */
    KIND("type", "kind of item"),
    /**
     * When it is planned to begin: ISO with its distance from UTC. Written for each item; whether it stays there is in
     * {@link #FIXED}.
     */
    START("start", "starts", "begin", "begins", "beginning", "from", "time", "start time", "start date", "begin time",
            "debut", "de", "heure", "horaire", "heure de debut", "date de debut", "hour"),
    /** The same, as the hour in the session's zone; for people, and read where {@link #START} is missing. */
    LOCAL_START("local time", "start here", "heure locale", "local start"),
    /** When it is planned to end, as the hour in the session's zone; read only where {@link #MINUTES} are missing. */
    END("end", "ends", "until", "to", "end time", "end date", "fin", "a", "heure de fin", "jusqu a", "date de fin"),
    /** Its length in minutes, with decimals where there are seconds. */
    MINUTES("min", "mins", "duration", "length", "duration (minutes)", "duration (min)", "duree", "duree (minutes)",
            "duree (min)"),
    /** Whether its start stays where it is; without this column see {@link #START}. */
    FIXED("fixed", "fixed start", "fixe", "debut fixe"),
    /** Until when it lasts whatever its start: ISO with its distance from UTC. */
    LOCKED_END("locked end", "fixed end", "fin bloquee", "fin fixe"),
    /** Whether it counts to its end. */
    COUNT_TO_END("counts to end", "counts to its end", "compte jusqu a la fin"),
    /** Who speaks, as {@link SpeakerCell} writes it. */
    SPEAKERS("speaker", "speakers", "who", "panelists", "panellists", "orateurs", "orateur", "oratrice", "qui",
            "intervenants", "intervenant", "intervenante"),
    /** The ids of those who speak, in the same order. */
    SPEAKER_IDS("speakers ids", "speaker id", "id des orateurs"),
    /** The shortest length it may be cut to, in minutes. */
    MINIMUM("minimum", "min minutes", "minimum (minutes)", "shortest", "au moins"),
    /** Whether it may be left out. */
    MAY_BE_LEFT_OUT("may be left out", "optional", "may be cut", "facultatif", "peut sauter"),
    /** 1 gives minutes first, 3 last. */
    PRIORITY("priorite"),
    /** Remaining minutes at which the clock warns. */
    WARNING("warning", "warning minutes", "warning at", "avertissement", "alerte"),
    /** Remaining minutes at which the clock says danger. */
    DANGER("danger", "danger minutes", "danger at"),
    /** The id of the block it belongs to. */
    BLOCK("part of", "bloc", "partie de"),
    /** A remark for the desks. */
    REMARK("remark", "remarks", "note", "notes", "comment", "comments", "description", "remarque", "remarques",
            "commentaire", "commentaires");

    private final String names;

    AgendaColumn(String... names) {
        this.names = String.join(BETWEEN, names);
    }

    @Override
    public boolean perLanguage() {
        return this == TITLE;
    }

    @Override
    public String header(Messages messages, String language) {
        String header = messages.text("column.agenda." + name(), language);
        return language.isEmpty() ? header.replace(" ()", "") : header;
    }

    @Override
    public List<String> aliases() {
        return List.of(names.split(BETWEEN));
    }
}

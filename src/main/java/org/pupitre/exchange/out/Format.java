package org.pupitre.exchange.out;

import java.util.Locale;

/** Forms of files. */
public enum Format {
    CSV,
    XLSX,
    JSON,
    HTML,
    ICS,
    TBX;

    /** How the name of such a file ends, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}

package org.pupitre.ui.library;

/**
 * The program, or a part of it that others have made, with its licence.
 *
 * @param version empty where it has none of its own
 * @param licence by its short name of SPDX
 * @param place   where it is to be had
 * @param text    the licence, and what else has to be told with it
 */
public record LicencedPart(String name, String version, String licence, String place, String text) {
    /** As a person would name it. */
    public String title() {
        return version.isEmpty() ? name : name + " " + version;
    }
}

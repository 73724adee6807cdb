package org.pupitre.ui.library;

/**
 * What one is asked for who reports a fault.
 *
 * @param version of the program, with the commit it was built from
 * @param library the file in which everything is kept
 */
public record AboutFacts(String version, String java, String javafx, String library) {}

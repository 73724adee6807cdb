package org.pupitre.domain.act;

/**
 * What was known of a person before an intake of a file changed it, for as long as no person changed it since; with it the
 * intake can be undone. It goes with the person who is erased.
 *
 * @param intake  which intake, in words that no other has
 * @param details what was known before; after the intake is undone, what it had brought
 */
public record FormerDetails(String intake, PersonDetails details) {}

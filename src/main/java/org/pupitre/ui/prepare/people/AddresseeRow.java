package org.pupitre.ui.prepare.people;

import org.pupitre.domain.act.Person;

/**
 * Who answers in writing, as the list shows it.
 *
 * @param subject on what; empty for anything
 */
record AddresseeRow(Person person, String subject) {}

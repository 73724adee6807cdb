/**
 * The people of the seminar by id. Their details come from the people table, never from events, so that a person can
 * be erased. This room knows values and the vocabulary, and no other topic, screen or file.
 */
package org.pupitre.domain.people;

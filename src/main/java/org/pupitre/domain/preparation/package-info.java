/**
 * What is prepared before a session beside its agenda: the glossary, how ready people are, and which of it, of the agenda and of the people came
 * from a file. This room knows values, the vocabulary, the agenda and people, and no screen or file.
 */
package org.pupitre.domain.preparation;

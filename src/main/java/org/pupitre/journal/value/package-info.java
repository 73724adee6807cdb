/**
 * The words of the journal: what is handed in and out at its door, and what can go wrong. Everything that may know the journal
 * may know them; they know the vocabulary of the domain, never SQL, JSON or how any of it is kept.
 */
package org.pupitre.journal.value;

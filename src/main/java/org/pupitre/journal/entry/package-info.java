/**
 * Entries as they are proven: their hashes and chain, the witness of the last one, the lines of text journals. It knows the
 * JSON of events and files, never tables and SQL.
 */
package org.pupitre.journal.entry;

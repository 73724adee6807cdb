/**
 * The library on disk: an append-only journal of events in SQLite with its witness, the people table, drafts, backups
 * and what mends a damaged library. This room knows the types of the domain, never its rules, and no screen.
 */
package org.pupitre.journal;

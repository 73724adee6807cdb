/**
 * The library on disk: an append-only journal of events in SQLite, the people table, drafts, and the form of events and
 * commands in JSON. This room knows the types of the domain, never its rules, and no screen.
 */
package org.pupitre.journal;

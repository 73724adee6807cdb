/**
 * The door to the library on disk: an append-only journal of events in SQLite, what is beside it, its backups, erasing and
 * repair. It knows the types of the domain, never its rules, and no screen. What is below it serves it alone, but for the
 * values that pass the door ({@code journal.value}) and their JSON.
 */
package org.pupitre.journal;

/**
 * The tables of a library in SQLite: the driver and its one connection, the scripts, rows written, read, checked and carried
 * over. It knows entries and files, never backups, erasing and repair.
 */
package org.pupitre.journal.store;

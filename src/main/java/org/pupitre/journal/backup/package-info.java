/**
 * Copies of a library that count as backups: being made, read again, kept or let go. It knows the store, never erasing and
 * repair, which use it.
 */
package org.pupitre.journal.backup;

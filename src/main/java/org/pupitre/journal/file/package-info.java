/**
 * The file of a library and what is beside it: whether it may be there, the lock on it, names under which work is done, the
 * files of others. It knows paths and the first bytes, never SQL nor what is written in an entry.
 */
package org.pupitre.journal.file;

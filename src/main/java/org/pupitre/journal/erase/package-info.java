/**
 * Taking a person or a session out of a library and of every copy of it on this machine: looking for it, taking out,
 * remembering what is left to do. It knows store and backups, never repair, and keeps no name.
 */
package org.pupitre.journal.erase;

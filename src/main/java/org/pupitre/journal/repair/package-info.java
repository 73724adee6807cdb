/**
 * What is missing or altered in a library, and what of it can be recovered from its backups. It knows store, backups and
 * erasing, so that no copy brings an erased person back; it never changes the library it looks at.
 */
package org.pupitre.journal.repair;

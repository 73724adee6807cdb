/**
 * The domain's values as JSON: strict on reading, canonical where hashes are made of it. This room knows the vocabulary
 * and Jackson; it never knows SQL, files and what the values mean.
 */
package org.pupitre.journal.json;

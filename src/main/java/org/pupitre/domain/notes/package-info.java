/**
 * Notes: tagged lines with their time, item, speaker and language. This room knows values and the vocabulary; it has no
 * time of its own, and knows no other topic, screen or file.
 */
package org.pupitre.domain.notes;

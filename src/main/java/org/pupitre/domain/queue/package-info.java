/**
 * The floor and the speaker queue: who asked to speak, who is next, who speaks and for how long. This room knows values
 * and the vocabulary; it has no time of its own, and knows no other topic, screen or file.
 */
package org.pupitre.domain.queue;

/**
 * How the floor is shared out: who may ask, how long groups speak, where what is next comes from. This room knows values and
 * the vocabulary, and no other topic, screen or file.
 */
package org.pupitre.domain.debate;

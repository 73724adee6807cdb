/**
 * The whole vocabulary: what may be asked for (commands), what has happened (events), why something was refused
 * (rejections), and the plain words they are made of. One file a topic. This room knows values and no rules.
 */
package org.pupitre.domain.act;

/**
 * The bundle: a zip that a rapporteur takes away and brings back, with what is needed to take notes and the notes in all their
 * revisions. This room knows the file's form and the commands it becomes; it never knows tables, screens or a clock.
 */
package org.pupitre.exchange.bundle;

/**
 * The seminar file: one JSON file with sessions, agenda, people, booths and questions, which a person can write by hand.
 * This room knows the file's form and the commands it becomes; it never knows tables, screens or a clock.
 */
package org.pupitre.exchange.seminar;

/**
 * Sentences of the program in English and French, from files that are tested against each other and against the code.
 * This room knows no one: neither domain nor screen.
 */
package org.pupitre.text;

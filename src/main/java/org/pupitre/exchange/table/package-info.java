/**
 * Tables: a line for each person, for reading and for other programs. This room knows values of the domain and the form of a
 * line; it never knows where the values come from.
 */
package org.pupitre.exchange.table;

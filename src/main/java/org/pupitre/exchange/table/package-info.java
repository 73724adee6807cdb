/**
 * Tables: a line for each person for other programs, and the frame in which every table is read: encoding, separator, records,
 * header, values (rules of imports, section 1). This room knows values of the domain and the form of a table; it never knows
 * what becomes of a row.
 */
package org.pupitre.exchange.table;

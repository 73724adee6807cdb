/**
 * Spreadsheets: the first sheet of an .xlsx file as a table (rules of imports, section 1.5). It is read from its beginning to its
 * end, a row at a time, so that a large or a hostile file takes little memory.
 */
package org.pupitre.exchange.sheet;

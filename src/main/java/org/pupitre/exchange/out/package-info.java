/**
 * Files that leave: tables, pages, calendars, seminar files, glossaries. A writer gets the released copy of a session and
 * nothing else of it, so that no format can forget what may not leave; a rule of the house says so.
 */
package org.pupitre.exchange.out;

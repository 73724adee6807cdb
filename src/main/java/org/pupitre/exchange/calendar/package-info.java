/** Calendars: the events of an .ics file as the rows of an agenda (rules of imports, section 1.6). */
package org.pupitre.exchange.calendar;
